package io.whosaid.server.sources;

import io.whosaid.attribution.Outlet;
import io.whosaid.attribution.Outlets;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A news organisation whose articles are stored. */
@Entity
@Table(name = "outlet")
@SequenceGenerator(sequenceName = "outlet_seq", allocationSize = 1)
public class KnownOutlet extends KnownSource {
  private static final int KEY = 200;

  /** What sort of outlet; null when unknown, as the next one. */
  @Enumerated(EnumType.STRING)
  public Outlet.Kind kind;

  /** ISO 3166-1 alpha-2 code of its home. */
  public String country;

  /** The key of a name: that of the usual name, if it is an alias of a known outlet. */
  public static String key(String name) {
    return NameKey.of(usual(name).map(Outlet::name).orElse(name), KEY);
  }

  static Optional<Outlet> usual(String name) {
    return Outlets.builtIn().byName(name);
  }

  /** Names of stored and of built-in outlets that hold {@code words}; those that begin so first. */
  static List<String> names(String words, int most) {
    String part = words.toLowerCase(Locale.ROOT);
    Stream<String> stored =
        KnownOutlet.<KnownOutlet>find(
                "mergedInto is null and position(?1 in lower(name)) > 0 order by name", part)
            .page(0, most)
            .stream()
            .map(outlet -> outlet.name);
    Stream<String> builtIn =
        Outlets.builtIn().all().stream()
            .filter(
                outlet ->
                    Stream.concat(Stream.of(outlet.name()), outlet.aliases().stream())
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(part)))
            .map(Outlet::name);
    return Stream.concat(stored, builtIn)
        .distinct()
        .sorted(
            Comparator.comparing((String name) -> !name.toLowerCase(Locale.ROOT).startsWith(part))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  /** A new one of that name. */
  static KnownOutlet of(String name) {
    Optional<Outlet> usual = usual(name);
    KnownOutlet outlet = new KnownOutlet();
    outlet.key = key(name);
    outlet.name = usual.map(Outlet::name).orElse(name);
    outlet.kind = usual.map(Outlet::kind).orElse(null);
    outlet.country = usual.map(Outlet::country).orElse(null);
    outlet.createdAt = Instant.now();
    return outlet;
  }
}
