package io.whosaid.server.reviews;

import io.whosaid.server.accounts.Account;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.ClaimView;
import io.whosaid.server.http.CurrentUser;
import io.whosaid.server.http.Precondition;
import io.whosaid.server.http.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Says who means to review a claim. No version is made, so that nobody's review becomes stale. */
@ApplicationScoped
class AssignmentService {
  private static final String ME = "me";
  private static final String NOBODY = "nobody";

  private final CurrentUser user;

  AssignmentService(CurrentUser user) {
    this.user = user;
  }

  /** The name of the account that is meant; null for none. Throws a problem if there is none. */
  @Transactional
  String account(String wanted) {
    if (wanted == null) {
      return null;
    }
    return Account.named(wanted.equals(ME) ? user.name() : wanted)
        .filter(found -> found.disabledAt == null)
        .map(found -> found.name)
        .orElseThrow(
            () ->
                Problem.of(
                        400,
                        "The claims cannot be assigned.",
                        List.of(Problem.Fault.at("/account", "is not the name of an account")))
                    .exception());
  }

  /** What became of an assignment: the claim, and who had it before. */
  record Assigned(ClaimView claim, String previous) {}

  /**
   * Assigns the claim to the account, or gives it back for null. Without {@code from}, it is never
   * taken from another; with it, only from the account of that name.
   */
  @Transactional
  Assigned assign(long id, String account, String from) {
    Claim claim = account == null ? Claim.locked(id, Precondition.ANY) : Claim.standing(id);
    String previous = claim.assignee;
    if (from != null && !from.equals(previous == null ? NOBODY : previous)) {
      throw Problem.of(
              409,
              "Claim %d is now assigned to %s.".formatted(id, previous == null ? NOBODY : previous))
          .exception();
    }
    if (from == null && account != null && previous != null && !previous.equals(account)) {
      throw Problem.of(
              409, "Claim %d is assigned to %s; unassign it first.".formatted(id, previous))
          .exception();
    }
    claim.assignee = account;
    return new Assigned(ClaimView.of(claim), previous);
  }
}
