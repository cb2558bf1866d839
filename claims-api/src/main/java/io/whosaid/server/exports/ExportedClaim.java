package io.whosaid.server.exports;

import io.whosaid.quote.Span;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.ClaimView;
import io.whosaid.server.reviews.Review;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A claim with what only files tell of it.
 *
 * @param review the decision that holds; null while there is none
 * @param points where its content begins and ends, in code points of its article's text
 */
record ExportedClaim(ClaimView view, Review review, Span points) {

  /**
   * Where a file came from.
   *
   * @param page the address that it was asked for at
   * @param server where the page of the server is
   */
  record Origin(URI page, URI server) {}

  /**
   * The claims, in the transaction that they were read in.
   *
   * @param counts whether code points are counted, which needs the texts; else they are units
   */
  static List<ExportedClaim> of(List<Claim> claims, boolean counts) {
    Map<Long, Review> reviews =
        Review.holding(claims.stream().map(claim -> claim.id).toList()).stream()
            .collect(Collectors.toMap(review -> review.claimId, Function.identity(), (a, b) -> a));
    List<ExportedClaim> all = new ArrayList<>();
    for (Claim claim : claims) {
      Span cover = Span.cover(claim.quoted.content());
      Span points = counts ? points(claim, cover) : cover;
      all.add(new ExportedClaim(ClaimView.of(claim), reviews.get(claim.id), points));
    }
    return all;
  }

  /** Of a text that is not the one that the claim was found in, units are all there is. */
  private static Span points(Claim claim, Span units) {
    String text = claim.article.text;
    return claim.textVersion == claim.article.version && units.end() <= text.length()
        ? new Span(text.codePointCount(0, units.begin()), text.codePointCount(0, units.end()))
        : units;
  }
}
