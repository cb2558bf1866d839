package io.whosaid.server.reviews;

import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.ClaimView;
import io.whosaid.server.claims.Truth;
import io.whosaid.server.http.CurrentUser;
import io.whosaid.server.http.Precondition;
import io.whosaid.server.http.Words;
import io.whosaid.server.http.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Writes a rating and what the claim is rated now together. */
@ApplicationScoped
class RatingService {
  private static final String REFUSED = "The rating cannot be used.";

  private final CurrentUser user;

  RatingService(CurrentUser user) {
    this.user = user;
  }

  /**
   * Rates the claim {@code id} if its version is one that {@code ifMatch} names.
   *
   * @return the claim as it is then
   */
  @Transactional
  ClaimView rate(long id, String ifMatch, RatingResource.Wanted wanted) {
    Precondition precondition = Precondition.parse(ifMatch);
    Rating rating = new Rating();
    rating.truth = truth(wanted);
    Claim claim = Claim.standing(id, precondition);
    if (wanted.undo()) {
      undo(claim, rating, wanted.undoes());
    } else {
      claim.rate(rating.truth, user.name(), rating.createdAt);
    }
    rating.store(id, claim.version, user.name(), wanted.note());
    return ClaimView.of(claim);
  }

  /** Takes the newest rating in force back; the one before it, if any, is in force again. */
  private static void undo(Claim claim, Rating undo, Long wanted) {
    List<Rating> newest = ClaimChange.undoable(Rating.of(claim.id), wanted, "rating", claim);
    undo.undoes = newest.get(0).id;
    if (newest.size() == 1) {
      claim.rate(null, null, null);
    } else {
      Rating before = newest.get(1);
      undo.truth = before.truth;
      claim.rate(before.truth, before.account, before.createdAt);
    }
  }

  private static Truth truth(RatingResource.Wanted wanted) {
    if (wanted.undo() && wanted.truth() != null) {
      throw wrong("must be left out with undo, which restores the rating before");
    }
    if (!wanted.undo() && wanted.truth() == null) {
      throw wrong("is missing; it must be one of " + String.join(", ", Words.of(Truth.class)));
    }
    return wanted.undo() ? null : Words.at("/truth", Truth.class, wanted.truth(), REFUSED);
  }

  private static RuntimeException wrong(String detail) {
    return Problem.of(400, REFUSED, List.of(Problem.Fault.at("/truth", detail))).exception();
  }
}
