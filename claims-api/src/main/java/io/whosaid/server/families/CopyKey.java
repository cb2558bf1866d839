package io.whosaid.server.families;

import io.whosaid.attribution.Hop;
import io.whosaid.attribution.Outlet;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.Quoted;
import java.util.Locale;
import java.util.Optional;

/** What copies of one agency text share: the agency, or the very words round the quotation. */
final class CopyKey {
  private CopyKey() {}

  static String of(Claim claim) {
    return claim.attributed.via().stream()
        .map(Hop::outlet)
        .flatMap(Optional::stream)
        .filter(outlet -> outlet.kind() == Outlet.Kind.AGENCY)
        .findFirst()
        .map(outlet -> ofOutlet(outlet.name()))
        .orElseGet(() -> words(claim.quoted));
  }

  static String ofOutlet(String name) {
    return "outlet " + name.strip().toLowerCase(Locale.ROOT);
  }

  private static String words(Quoted quoted) {
    String all = quoted.prefix() + quoted.exact() + quoted.suffix();
    String plain = all.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return "words " + Integer.toHexString(plain.hashCode()) + " " + plain.length();
  }
}
