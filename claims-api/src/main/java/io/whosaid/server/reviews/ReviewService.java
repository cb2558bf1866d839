package io.whosaid.server.reviews;

import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.ClaimView;
import io.whosaid.server.claims.Verdict;
import io.whosaid.server.http.CurrentUser;
import io.whosaid.server.http.Precondition;
import io.whosaid.server.http.Problem;
import io.whosaid.server.http.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Writes a review and the claim's new verdict together. */
@ApplicationScoped
class ReviewService {
  private final CurrentUser user;

  ReviewService(CurrentUser user) {
    this.user = user;
  }

  /**
   * Reviews the claim {@code id} if its version is one that {@code ifMatch} names.
   *
   * @return the claim as it is then
   */
  @Transactional
  ClaimView review(long id, String ifMatch, Decision decision) {
    Precondition precondition = Precondition.parse(ifMatch);
    Verdict verdict = verdict(decision);
    Claim claim = Claim.standing(id, precondition);
    Review review = decision.undo() ? undo(claim) : decide(claim, verdict);
    review.store(id, claim.version, user.name(), decision.note());
    return ClaimView.of(claim);
  }

  private static Review decide(Claim claim, Verdict verdict) {
    Review review = new Review();
    review.verdict = verdict;
    claim.decide(verdict, review.createdAt);
    return review;
  }

  /** Takes the newest review in force back; the one before it, if any, is in force again. */
  private static Review undo(Claim claim) {
    List<Review> newest = Review.inForce(claim.id, 2);
    if (newest.isEmpty()) {
      throw Problem.of(409, "Claim %d has no review to undo.".formatted(claim.id)).exception();
    }
    Review review = new Review();
    review.undoes = newest.get(0).id;
    review.verdict = newest.size() == 1 ? Verdict.UNREVIEWED : newest.get(1).verdict;
    claim.decide(review.verdict, newest.size() == 1 ? null : newest.get(1).createdAt);
    return review;
  }

  private static Verdict verdict(Decision decision) {
    String allowed = String.join(", ", Words.of(Verdict.class));
    if (decision.undo()) {
      if (decision.verdict() != null) {
        throw wrong("must be left out with undo, which restores the verdict before");
      }
      return null;
    }
    if (decision.verdict() == null) {
      throw wrong("is missing; it must be one of " + allowed);
    }
    return Words.parse(Verdict.class, decision.verdict())
        .orElseThrow(() -> wrong("'%s' is not one of %s".formatted(decision.verdict(), allowed)));
  }

  private static RuntimeException wrong(String detail) {
    return Problem.of(
            400, "The review cannot be used.", List.of(Problem.Fault.at("/verdict", detail)))
        .exception();
  }
}
