package io.whosaid.server.reviews;

import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.ClaimView;
import io.whosaid.server.claims.UnverifiedReason;
import io.whosaid.server.claims.Verdict;
import io.whosaid.server.http.CurrentUser;
import io.whosaid.server.http.Precondition;
import io.whosaid.server.http.Words;
import io.whosaid.server.http.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
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
    List<String> reasons = reasons(decision, verdict);
    Claim claim = Claim.standing(id, precondition);
    Review review =
        decision.undo() ? undo(claim, decision.undoes()) : decide(claim, verdict, reasons);
    review.store(id, claim.version, user.name(), decision.note());
    return ClaimView.of(claim);
  }

  private static Review decide(Claim claim, Verdict verdict, List<String> reasons) {
    Review review = new Review();
    review.verdict = verdict;
    review.reasons = reasons;
    claim.decide(verdict, reasons, review.createdAt);
    return review;
  }

  /** Takes the newest review in force back; the one before it, if any, is in force again. */
  private static Review undo(Claim claim, Long wanted) {
    List<Review> newest = ClaimChange.undoable(Review.of(claim.id), wanted, "review", claim);
    Review review = new Review();
    review.undoes = newest.get(0).id;
    if (newest.size() == 1) {
      review.verdict = Verdict.UNREVIEWED;
      claim.decide(Verdict.UNREVIEWED, List.of(), null);
    } else {
      Review before = newest.get(1);
      review.verdict = before.verdict;
      review.reasons = before.reasons;
      claim.decide(before.verdict, before.reasons, before.createdAt);
    }
    return review;
  }

  private static List<String> reasons(Decision decision, Verdict verdict) {
    if (!decision.reasons().isEmpty() && verdict != Verdict.UNVERIFIED) {
      throw wrong("/reasons", "go with the verdict unverified only");
    }
    List<UnverifiedReason> all = new ArrayList<>();
    for (int i = 0; i < decision.reasons().size(); i++) {
      all.add(
          Words.at(
              "/reasons/" + i,
              UnverifiedReason.class,
              decision.reasons().get(i),
              "The review cannot be used."));
    }
    return all.stream().distinct().sorted().map(Enum::name).toList();
  }

  private static Verdict verdict(Decision decision) {
    String allowed = String.join(", ", Words.of(Verdict.class));
    if (decision.undo()) {
      if (decision.verdict() != null) {
        throw wrong("/verdict", "must be left out with undo, which restores the verdict before");
      }
      return null;
    }
    if (decision.verdict() == null) {
      throw wrong("/verdict", "is missing; it must be one of " + allowed);
    }
    return Words.parse(Verdict.class, decision.verdict())
        .orElseThrow(
            () ->
                wrong("/verdict", "'%s' is not one of %s".formatted(decision.verdict(), allowed)));
  }

  private static RuntimeException wrong(String pointer, String detail) {
    return Problem.of(400, "The review cannot be used.", List.of(Problem.Fault.at(pointer, detail)))
        .exception();
  }
}
