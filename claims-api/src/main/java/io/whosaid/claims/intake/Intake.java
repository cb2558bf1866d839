package io.whosaid.claims.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.whosaid.claims.articles.Article;
import io.whosaid.claims.sources.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** Takes articles in: each is read and stored once, however often it comes. */
@ApplicationScoped
public class Intake {
  private final Reader reader;
  private final Sources sources;
  private final Claims claims;

  Intake(Reader reader, Sources sources, Claims claims) {
    this.reader = reader;
    this.sources = sources;
    this.claims = claims;
  }

  /**
   * The stored article.
   *
   * @param isNew whether it was not there before
   */
  public record Taken(Article article, boolean isNew) {}

  /** Reads and stores an article, unless one with this text and outlet is stored already. */
  public Taken take(Submission submission) {
    Optional<Article> same = Article.same(submission.text(), submission.outlet());
    if (same.isPresent()) {
      return new Taken(same.get(), false);
    }
    // Reading may take long, and so happens outside the transaction.
    Reader.Reading reading = reader.read(submission.document());
    try {
      return new Taken(
          QuarkusTransaction.requiringNew().call(() -> store(submission, reading)), true);
    } catch (RuntimeException e) {
      // Somebody else may have handed the same article in meanwhile.
      return isViolation(e)
          ? Article.same(submission.text(), submission.outlet())
              .map(article -> new Taken(article, false))
              .orElseThrow(() -> e)
          : rethrow(e);
    }
  }

  private static Taken rethrow(RuntimeException e) {
    throw e;
  }

  private static boolean isViolation(Throwable thrown) {
    return thrown instanceof ConstraintViolationException
        || (thrown.getCause() != null && isViolation(thrown.getCause()));
  }

  private Article store(Submission submission, Reader.Reading reading) {
    Article article = new Article();
    article.fingerprint = Article.fingerprint(submission.text(), submission.outlet());
    article.title = submission.title();
    article.url = submission.url();
    article.outlet = submission.outlet();
    article.byline = submission.byline();
    article.published = submission.published();
    article.language = submission.language();
    article.text = submission.text();
    article.problems = reading.problems();
    article.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    article.outletId = sources.outlet(submission.outlet());
    article.persist();
    claims.add(article, reading.claims());
    return article;
  }
}
