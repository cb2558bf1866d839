package io.whosaid.server.accounts;

import io.whosaid.server.http.Precondition;
import io.whosaid.server.http.Words;
import io.whosaid.server.http.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;

/** Makes and changes accounts. There is always one that administers the others. */
@ApplicationScoped
class Accounts {
  private final Passwords passwords;
  private final Sessions sessions;
  private final SecurityLog security;

  Accounts(Passwords passwords, Sessions sessions, SecurityLog security) {
    this.passwords = passwords;
    this.sessions = sessions;
    this.security = security;
  }

  @Transactional
  Account make(AccountResource.Wanted wanted) {
    Role role = AccountResource.role(wanted.role());
    if (Account.named(wanted.name()).isPresent()) {
      throw taken();
    }
    LookAlikes.of(AccountName.checked(wanted.name()), Account.names())
        .ifPresent(
            other -> {
              throw refused("looks like the name of the account '%s'".formatted(other));
            });
    Account account =
        Account.of(
            wanted.name(), passwords.hash(wanted.password(), wanted.name(), "/password"), role);
    try {
      account.persistAndFlush();
    } catch (ConstraintViolationException e) {
      throw taken(); // by someone who asked at the same time
    }
    security.noteByUser("account-made", "account", account.name, "role", Words.of(role));
    return account;
  }

  private static RuntimeException taken() {
    return refused("is the name of another account");
  }

  private static RuntimeException refused(String detail) {
    return Problem.of(
            409, "The account cannot be made.", List.of(Problem.Fault.at("/name", detail)))
        .exception();
  }

  @Transactional
  Account change(long id, String ifMatch, AccountResource.Change change) {
    Precondition precondition = Precondition.parse(ifMatch);
    List<Account> admins =
        Account.<Account>find("role = ?1 and disabledAt is null order by id", Role.ADMIN)
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .list();
    Account account = Account.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (account == null) {
      throw missing(id);
    }
    if (!precondition.allows(account.version)) {
      throw Problem.of(412, "Someone else has changed account %d meanwhile.".formatted(id))
          .exception();
    }
    apply(account, change);
    boolean administered =
        admins.stream().anyMatch(a -> a.role == Role.ADMIN && a.disabledAt == null);
    if (!administered) {
      throw Problem.of(409, "There must be an administrator; appoint another one first.")
          .exception();
    }
    account.version++;
    return account;
  }

  private void apply(Account account, AccountResource.Change change) {
    if (change.role() != null) {
      Role before = account.role;
      account.role = AccountResource.role(change.role());
      security.noteByUser(
          "role-changed",
          "account",
          account.name,
          "before",
          Words.of(before),
          "after",
          Words.of(account.role));
    }
    if (change.password() != null) {
      account.passwordHash = passwords.hash(change.password(), account.name, "/password");
      int revoked = Token.revokeAll(account.id);
      security.noteByUser("password-reset", "account", account.name, "tokens-revoked", revoked);
    }
    if (change.disabled() != null && change.disabled() != (account.disabledAt != null)) {
      account.disabledAt = change.disabled() ? Instant.now() : null;
      security.noteByUser(
          change.disabled() ? "account-disabled" : "account-enabled", "account", account.name);
    }
    sessions.endAll(account);
  }

  static RuntimeException missing(long id) {
    return Problem.of(404, "There is no account %d.".formatted(id)).exception();
  }
}
