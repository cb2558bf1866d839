package io.whosaid.server.intake;

import io.quarkus.scheduler.Scheduled;
import io.whosaid.server.http.CurrentUser;
import io.whosaid.server.http.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** Which article came of which {@code Idempotency-Key} of which account. */
@ApplicationScoped
class Idempotency {
  static final String HEADER = "Idempotency-Key";
  static final String DESCRIPTION =
      "The same request with the same key returns the same article; 422 for another request.";

  private final Session database;
  private final CurrentUser user;

  Idempotency(Session database, CurrentUser user) {
    this.database = database;
    this.user = user;
  }

  /** Throws a problem unless {@code key} can be one; null can. */
  static void check(String key) {
    if (key != null && !key.matches("[\\x21-\\x7E]{1,200}")) {
      throw Problem.of(
              400,
              "The key cannot be used.",
              List.of(Problem.Fault.of(HEADER, "must be 1 to 200 printable ASCII characters")))
          .exception();
    }
  }

  /**
   * The number of the article that this request gave when it came with this key; throws a problem
   * if another request came with it.
   *
   * @param request what was sent: the same as text if it is the same
   */
  @Transactional
  Optional<Long> article(String key, Object request) {
    List<Object[]> found =
        database
            .createNativeQuery(
                "select request, article_id from idempotency where account = :account and key ="
                    + " :key",
                Object[].class)
            .setParameter("account", account())
            .setParameter("key", key)
            .getResultList();
    if (!found.isEmpty() && !Arrays.equals((byte[]) found.get(0)[0], hash(request))) {
      throw Problem.of(
              422,
              "This key came with another article before.",
              List.of(Problem.Fault.of(HEADER, "must be a new one for each new request")))
          .exception();
    }
    return found.stream().map(row -> ((Number) row[1]).longValue()).findFirst();
  }

  /** Notes, in the open transaction if there is one, which article came of the key. */
  @Transactional
  void note(String key, Object request, long article) {
    database
        .createNativeMutationQuery(
            "insert into idempotency (account, key, request, article_id) values (:account, :key,"
                + " :request, :article) on conflict do nothing")
        .setParameter("account", account())
        .setParameter("key", key)
        .setParameter("request", hash(request))
        .setParameter("article", article)
        .executeUpdate();
  }

  /** Forgets keys of more than a week ago. */
  @Scheduled(every = "1h", delayed = "11m")
  @Transactional
  void forget() {
    database
        .createNativeMutationQuery(
            "delete from idempotency where created_at < now() - interval '7 days'")
        .executeUpdate();
  }

  private String account() {
    return user.name() == null ? "" : user.name();
  }

  private static byte[] hash(Object request) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(request.toString().getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
