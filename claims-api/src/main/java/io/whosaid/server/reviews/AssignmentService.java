package io.whosaid.server.reviews;

import io.whosaid.server.accounts.Account;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.ClaimView;
import io.whosaid.server.http.CurrentUser;
import io.whosaid.server.http.Precondition;
import io.whosaid.server.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Says who means to review a claim. No version is made, so that nobody's review becomes stale. */
@ApplicationScoped
class AssignmentService {
  private static final String ME = "me";

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
                        "The claims are assigned to nobody.",
                        List.of(Problem.Fault.at("/account", "is not the name of an account")))
                    .exception());
  }

  /** Assigns the claim to the account, or gives it back for null; never takes it from another. */
  @Transactional
  ClaimView assign(long id, String account) {
    Claim claim = account == null ? Claim.locked(id, Precondition.ANY) : Claim.standing(id);
    if (account != null && claim.assignee != null && !claim.assignee.equals(account)) {
      throw Problem.of(
              409, "Claim %d is assigned to %s; give it back first.".formatted(id, claim.assignee))
          .exception();
    }
    claim.assignee = account;
    return ClaimView.of(claim);
  }
}
