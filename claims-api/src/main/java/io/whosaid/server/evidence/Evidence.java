package io.whosaid.server.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.whosaid.server.claims.Quoted;
import io.whosaid.wording.MatchClass;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

  /** The name of the account that added it; null from before that was kept. */
  public String account;

  /** Why, or null. */
  public String note;

  /** The piece that this entry takes back, and says nothing else; or null. */
  public Long undoes;

  /** The piece that this one replaces, or null. */
  public Long corrects;

  /** Words of the source that were kept without a comparison, or null. */
  public String passage;

  /** The words of the claim that were compared; null of links and from before they were kept. */
  public String compared;

  /** When. */
  @Column(nullable = false)
  public Instant createdAt;

  /** All of a claim, the newest first. */
  static List<Evidence> of(long claimId) {
    return list("claimId = ?1 order by id desc", claimId);
  }

  /** Those of {@code all}, the newest first, that were neither taken back nor replaced. */
  static Set<Evidence> inForce(List<Evidence> all) {
    Set<Long> over = new HashSet<>();
    Set<Evidence> inForce = new LinkedHashSet<>();
    for (Evidence piece : all) {
      if (over.contains(piece.id)) {
        continue;
      }
      over.add(piece.undoes == null ? piece.corrects : piece.undoes);
      if (piece.undoes == null) {
        inForce.add(piece);
      }
    }
    return inForce;
  }

  /** Whether it was compared with these words of a claim. */
  boolean says(String words) {
    return fingerprint != null
        && passage == null
        && (compared == null || Quoted.folded(compared).equals(Quoted.folded(words)));
  }
}
