package io.whosaid.server.articles;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.whosaid.server.http.Precondition;
import io.whosaid.server.http.problems.Problem;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An article: an untouched text and what is known of it. It changes only as a whole, to the next
 * {@link ArticleVersion}.
 */
@Entity
public class Article extends PanacheEntityBase {
  /** Newer articles have higher numbers. */
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  /** SHA-256 of outlet and text, unique. */
  @Column(nullable = false)
  public byte[] fingerprint;

  /** Headline; null when unknown, as every field below that can be null. */
  public String title;

  /** Where it was published. */
  public String url;

  /** The name of the outlet that published it. */
  public String outlet;

  /** The number of that outlet; null without one. */
  public Long outletId;

  /** Who wrote it. */
  public String byline;

  /** The day it was published. */
  public LocalDate published;

  /** BCP 47 tag. */
  public String language;

  /** The untouched text, which all offsets point into; loaded when asked for. */
  @Basic(fetch = FetchType.LAZY)
  @Column(nullable = false)
  public String text;

  /** What is odd in the text's quote marks. */
  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  public List<io.whosaid.quote.Problem> problems;

  /** When it was stored. */
  @Column(nullable = false)
  public Instant createdAt;

  /** The number of its text, from 1. */
  @Column(nullable = false)
  public int version = 1;

  /** When this text came; null of the first. */
  public Instant textSince;

  /** Who brought this text; null of the first. */
  public String textBy;

  /** When it was deleted; null while it is there. */
  public Instant deletedAt;

  /** Who deleted it, or restored it last. */
  public String deletedBy;

  /** How long a deleted article can be restored. */
  public static final Duration RESTORABLE = Duration.ofDays(30);

  /** The article {@code id}; throws a problem if there is none, or it was deleted. */
  public static Article known(long id) {
    Article article = Article.<Article>findByIdOptional(id).orElseThrow(() -> missing(id));
    article.checkThatItIsThere();
    return article;
  }

  /** The article {@code id}, of a version that is allowed; throws a problem if there is none. */
  public static Article known(long id, Precondition precondition) {
    return known(id).allowedBy(precondition);
  }

  /** The same, locked until the transaction ends. */
  public static Article locked(long id, Precondition precondition) {
    Article article = findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (article == null) {
      throw missing(id);
    }
    article.checkThatItIsThere();
    return article.allowedBy(precondition);
  }

  private Article allowedBy(Precondition precondition) {
    if (!precondition.allows(version)) {
      throw Problem.of(
              412,
              "Article %d is at version %d now: someone else has changed it. Reload it and try again."
                  .formatted(id, version))
          .exception();
    }
    return this;
  }

  /** Throws a problem that says so, if it was deleted. */
  public void checkThatItIsThere() {
    if (deletedAt != null) {
      throw Problem.of(404, deletion())
          .with("urn:whosaid:problem:deleted", "deletedAt", deletedAt)
          .exception();
    }
  }

  /** Says by whom it was deleted, and what can be done. */
  public String deletion() {
    return "Article %d was deleted by %s. An administrator can restore it until %s."
        .formatted(id, deletedBy, restorableUntil().atZone(ZoneOffset.UTC).toLocalDate());
  }

  /** Until when it can be restored; null while it is there. */
  public Instant restorableUntil() {
    return deletedAt == null ? null : deletedAt.plus(RESTORABLE);
  }

  /** What is answered where there is no article {@code id}. */
  public static RuntimeException missing(long id) {
    return Problem.of(404, "There is no article %d.".formatted(id)).exception();
  }

  /** Takes other details over, with the same text: its next version. */
  public void describe(Details details, String who) {
    title = details.title();
    url = details.url();
    outlet = details.outlet();
    byline = details.byline();
    published = details.published();
    fingerprint = fingerprint(text, outlet);
    textSince = Instant.now().truncatedTo(ChronoUnit.MICROS);
    textBy = who;
    version++;
  }

  /** What is known of it, beside its text; each may be null. */
  public Details details() {
    return new Details(title, url, outlet, byline, published);
  }

  /** What is known of an article, beside its text; each may be null. */
  public record Details(
      String title, String url, String outlet, String byline, LocalDate published) {}

  /** The stored article that has, or had, this text by this outlet. */
  public static Optional<Article> same(String text, String outlet) {
    byte[] fingerprint = fingerprint(text, outlet);
    Optional<Article> now = find("fingerprint", fingerprint).firstResultOptional();
    return now.isPresent()
        ? now
        : ArticleVersion.<ArticleVersion>find("fingerprint", fingerprint)
            .firstResultOptional()
            .flatMap(before -> findByIdOptional(before.articleId));
  }

  /** Takes another text over, or other words about it: its next version. */
  public void revise(ArticleVersion next, List<io.whosaid.quote.Problem> odd) {
    title = next.title;
    url = next.url;
    byline = next.byline;
    text = next.text;
    fingerprint = fingerprint(text, outlet);
    problems = odd;
    textSince = next.createdAt;
    textBy = next.account;
    version++;
  }

  /** What makes two articles the same: the text and the outlet, which may be null. */
  public static byte[] fingerprint(String text, String outlet) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(outlet == null ? new byte[0] : outlet.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      return digest.digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
