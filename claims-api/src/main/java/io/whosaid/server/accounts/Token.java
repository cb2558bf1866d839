package io.whosaid.server.accounts;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
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
}
