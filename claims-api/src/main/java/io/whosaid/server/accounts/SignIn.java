package io.whosaid.server.accounts;

import io.whosaid.server.database.ColumnQuery;
import io.whosaid.server.http.problems.Problem;
import io.whosaid.server.http.problems.TooManyRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** Lets people in who know their password, and the first one who has the link. */
@ApplicationScoped
public class SignIn {
  private static final int TRIES = 5;
  private static final int TRIES_OF_ADDRESS = 50;

  private final Throttle throttle;
  private final Passwords passwords;
  private final Sessions sessions;
  private final Session database;
  private final SecurityLog security;
  private final boolean demo;

  SignIn(
      Throttle throttle,
      Passwords passwords,
      Sessions sessions,
      Session database,
      SecurityLog security,
      @ConfigProperty(name = "whosaid.demo") boolean demo) {
    this.throttle = throttle;
    this.passwords = passwords;
    this.sessions = sessions;
    this.database = database;
    this.security = security;
    this.demo = demo;
  }

  /** Someone who was let in. */
  record Entry(Account account, Secret secret) {}

  /**
   * Lets someone in; throws a problem if the password is not the account's.
   *
   * @param client whose tries are counted
   */
  @Transactional
  Entry enter(String name, String password, String client) {
    Account account = Account.named(name).orElse(null);
    String known = account == null ? "(unknown)" : account.name;
    // By name and client: nobody can keep an account's owner out from elsewhere.
    String key = AccountName.key(name) + " from " + client;
    Optional<Duration> wait =
        throttle.take(key, TRIES).or(() -> throttle.take(client, TRIES_OF_ADDRESS));
    if (wait.isPresent()) {
      security.note("sign-in-throttled", "account", known);
      refuse(wait.get());
    }
    if (!passwords.matches(password, account)
        || account.disabledAt != null
        || (account.demo && !demo)) {
      security.note("sign-in-failed", "account", known);
      throw Problem.of(401, "There is no account with this name and password.").exception();
    }
    throttle.forget(key);
    throttle.giveBack(client);
    security.note("sign-in", "account", account.name);
    return new Entry(account, sessions.begin(account));
  }

  /** Signs in a user of a provider, and returns the secret of the session. */
  @Transactional
  Secret enter(long id) {
    Account account = Account.findById(id);
    security.note("sign-in", "account", account.name, "with", "provider");
    return sessions.begin(account);
  }

  private static void refuse(Duration wait) {
    throw TooManyRequests.wait(429, "Too many tries to sign in.", wait);
  }

  /** Whether nobody can make accounts yet, whoever came in through a provider. */
  public boolean isEmpty() {
    return Account.count("role", Role.ADMIN) == 0;
  }

  /**
   * A new secret that makes the first account. Those of other instances hold too, until one of them
   * is used or a week has passed.
   */
  @Transactional
  public String newFirstLink() {
    Secret secret = Secret.random("");
    database
        .createNativeMutationQuery("insert into first_link (hash) values (:hash)")
        .setParameter("hash", secret.hash())
        .executeUpdate();
    database
        .createNativeMutationQuery(
            "delete from first_link where created_at < now() - interval '7 days'")
        .executeUpdate();
    return secret.text();
  }

  /** Makes the first account, an admin; throws a problem unless the secret is the link's. */
  @Transactional
  Entry first(String secret, String name, String password) {
    List<byte[]> hashes =
        ColumnQuery.of(database, "select hash from first_link for update", byte[].class)
            .getResultList();
    byte[] shown = new Secret(secret).hash();
    if (!isEmpty() || hashes.stream().noneMatch(hash -> MessageDigest.isEqual(hash, shown))) {
      throw Problem.of(
              403,
              "This link is no longer valid: the first account exists already, or the link is older than"
                  + " a week. Start the server again to get a new one.")
          .exception();
    }
    Account account = Account.of(name, passwords.hash(password, name, "/password"), Role.ADMIN);
    account.persistAndFlush();
    database.createNativeMutationQuery("delete from first_link").executeUpdate();
    security.note("account-made", "account", account.name, "role", "admin", "with", "first-link");
    return new Entry(account, sessions.begin(account));
  }

  /** Makes sure of the demo account, whose name and password are "demo". */
  @Transactional
  public void makeDemo() {
    if (Account.named("demo").isEmpty()) {
      Account account = Account.of("demo", passwords.hashAny("demo"), Role.ADMIN);
      account.demo = true;
      account.persist();
    }
  }

  /** Changes one's own password, revokes all tokens, and ends all sessions but a new one. */
  @Transactional
  Entry change(long id, String old, String password) {
    Account account = Account.findById(id, LockModeType.PESSIMISTIC_WRITE);
    String key = "change of " + account.nameKey;
    throttle.take(key, TRIES).ifPresent(SignIn::refuse);
    if (!passwords.matches(old, account)) {
      security.noteByUser("password-change-failed", "account", account.name);
      throw Problem.of(
              400,
              "The password is not changed.",
              List.of(Problem.Fault.at("/old", "is not the password")))
          .exception();
    }
    throttle.forget(key);
    account.passwordHash = passwords.hash(password, account.name, "/password");
    account.version++;
    sessions.endAll(account);
    int revoked = Token.revokeAll(account.id);
    security.noteByUser("password-changed", "account", account.name, "tokens-revoked", revoked);
    return new Entry(account, sessions.begin(account));
  }
}
