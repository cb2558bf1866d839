package io.whosaid.server.articles;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** An earlier text of an article, as it was when another came. The database writes it. */
@Entity
@Immutable
@IdClass(ArticleVersion.Key.class)
public class ArticleVersion extends PanacheEntityBase {
  /** Of which article. */
  @Id public long articleId;

  /** The number of the text, from 1. */
  @Id public int version;

  /** SHA-256 of outlet and text. */
  @Column(nullable = false)
  public byte[] fingerprint;

  /** Headline; null when unknown, as the next two. */
  public String title;

  /** Where it was published. */
  public String url;

  /** Who wrote it. */
  public String byline;

  /** The name of the outlet; null also of versions from before it could be changed. */
  public String outlet;

  /** The day it was published; null also of versions from before it could be changed. */
  public LocalDate published;

  /** The untouched text; loaded when asked for. */
  @Basic(fetch = FetchType.LAZY)
  @Column(nullable = false)
  public String text;

  /** Who brought it; null of the first. */
  public String account;

  /** When it came. */
  @Column(nullable = false)
  public Instant createdAt;

  /** When the next one came. */
  @Column(nullable = false)
  public Instant replacedAt;

  /** What tells one from all others. */
  public record Key(long articleId, int version) {}

  /** The earlier texts of an article, the newest first. */
  public static List<ArticleVersion> of(long article) {
    return list("articleId = ?1 order by version desc", article);
  }

  /** The earlier text of that number. */
  public static Optional<ArticleVersion> of(long article, int version) {
    return findByIdOptional(new Key(article, version));
  }
}
