package io.whosaid.claims.claims;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.whosaid.claims.articles.Article;
import io.whosaid.claims.http.Cursor;
import io.whosaid.claims.reviews.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/**
 * A quotation of an article with its attribution, as something that can be reviewed. What the
 * engine found never changes; the verdict does.
 */
@Entity
public class Claim extends PanacheEntityBase {
  /** Its number. */
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  @SequenceGenerator(sequenceName = "claim_seq", allocationSize = 50)
  public Long id;

  /** Where it stands. */
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Article article;

  /** Its place among the claims of its article, from 0. */
  @Column(nullable = false)
  public int position;

  /** What was said, and where. */
  @Embedded public Quoted quoted;

  /** Whom it is attributed to. */
  @Embedded public Attributed attributed;

  /** What holds now: the newest review's verdict. */
  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public Verdict verdict;

  /** 1 at first, one more with each review. */
  @Column(nullable = false)
  public int version;

  /** When the verdict that holds was given; null while unreviewed. */
  public Instant reviewedAt;

  /** When it was stored. */
  @Column(nullable = false)
  public Instant createdAt;

  /** What {@code q} looks through; the database makes it. */
  @Column(insertable = false, updatable = false)
  String search;

  /** The place of this claim in every list. */
  Cursor cursor() {
    return new Cursor(article.id, position);
  }

  /** Makes {@code newVerdict} hold, given at {@code when}: the next version. */
  void decide(Verdict newVerdict, Instant when) {
    verdict = newVerdict;
    reviewedAt = newVerdict == Verdict.UNREVIEWED ? null : when;
    version++;
  }
}
