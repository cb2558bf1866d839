package io.whosaid.server.accounts;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.whosaid.server.http.problems.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a machine shows to act for an account. */
@Entity
public class Token extends PanacheEntityBase {
  /** Its number. */
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  /** Whose it is. */
  @Column(nullable = false)
  public long accountId;

  /** What it is for. */
  @Column(nullable = false)
  public String name;

  /** SHA-256 of its text. */
  @Column(nullable = false)
  public byte[] hash;

  /** Names of {@link Scope}s. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(nullable = false)
  public List<String> scopes;

  /** When it was made. */
  @Column(nullable = false)
  public Instant createdAt;

  /** Until when it holds. */
  @Column(nullable = false)
  public Instant expiresAt;

  /** When it was last used, to the minute; null before. */
  public Instant usedAt;

  /** Since when it holds no more; null while it does. */
  public Instant revokedAt;

  /** The token of an account; throws a problem if there is none. */
  static Token of(long account, long id) {
    return Token.<Token>find("id = ?1 and accountId = ?2", id, account)
        .firstResultOptional()
        .orElseThrow(() -> Problem.of(404, "There is no token %d.".formatted(id)).exception());
  }

  /** Revokes all tokens of an account; gives how many held until now. */
  static int revokeAll(long account) {
    return update(
        "revokedAt = ?1 where accountId = ?2 and revokedAt is null", Instant.now(), account);
  }

  /** Makes it hold no more. */
  void revoke() {
    if (revokedAt == null) {
      revokedAt = Instant.now();
    }
  }
}
