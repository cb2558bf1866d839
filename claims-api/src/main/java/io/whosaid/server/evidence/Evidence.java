package io.whosaid.server.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.whosaid.wording.MatchClass;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One comparison of a claim with a text, with the passage as it was then. Never changed. */
@Entity
public class Evidence extends PanacheEntityBase {
  /** Its number. */
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  /** Which claim was compared. */
  @Column(nullable = false)
  public long claimId;

  /** What the text is called. */
  @Column(nullable = false)
  public String name;

  /** Where the text came from, or null. */
  public String url;

  /** Where in the text or the page to look, or null. */
  public String locator;

  /** SHA-256 of the text; null of a link. */
  public byte[] fingerprint;

  /** What the comparison gave. */
  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public MatchClass wording;

  /** All that it gave. */
  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  public ComparisonView comparison;

  /** When. */
  @Column(nullable = false)
  public Instant createdAt;

  /** All of a claim, the newest first. */
  static List<Evidence> of(long claimId) {
    return list("claimId = ?1 order by id desc", claimId);
  }
}
