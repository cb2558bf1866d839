package io.whosaid.server.reviews;

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

/** What someone says about a claim to the others. It decides nothing. */
@Entity
public class Comment extends PanacheEntityBase {
  /** Later ones have higher numbers. */
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  /** Which claim it is about. */
  @Column(nullable = false)
  public long claimId;

  /** The words. */
  @Column(nullable = false)
  public String text;

  /** The names of the accounts that it addresses. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(nullable = false)
  public List<String> mentions = List.of();

  /** Whose it is. */
  @Column(nullable = false)
  public String account;

  /** When it was written. */
  @Column(nullable = false)
  public Instant createdAt;

  /** When it was deleted; null while it is there. */
  public Instant deletedAt;

  /** The thread of a claim, the oldest first. */
  static List<Comment> of(long claimId) {
    return list("claimId = ?1 order by id", claimId);
  }
}
