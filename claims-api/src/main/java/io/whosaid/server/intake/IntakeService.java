package io.whosaid.server.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.whosaid.server.articles.Article;
import io.whosaid.server.database.Transaction;
import io.whosaid.server.engine.ArticleReader;
import io.whosaid.server.engine.EnginePermits;
import io.whosaid.server.engine.Submission;
import io.whosaid.server.http.problems.Problem;
import io.whosaid.server.sources.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** Takes articles in: each is read and stored once, however often it comes. */
@ApplicationScoped
public class IntakeService {
  private final ArticleReader reader;
  private final EnginePermits permits;
  private final Sources sources;
  private final ClaimStore claimStore;
  private final Idempotency idempotency;
  private final Counter articles;
  private final Counter found;

  IntakeService(
      ArticleReader reader,
      EnginePermits permits,
      Sources sources,
      ClaimStore claimStore,
      Idempotency idempotency,
      MeterRegistry metrics) {
    this.reader = reader;
    this.permits = permits;
    this.sources = sources;
    this.claimStore = claimStore;
    this.idempotency = idempotency;
    this.articles =
        Counter.builder("whosaid.articles").description("Articles stored.").register(metrics);
    this.found =
        Counter.builder("whosaid.claims").description("Claims found in them.").register(metrics);
  }

  /**
   * The stored article.
   *
   * @param isNew whether it was not there before
   */
  public record Taken(Article article, boolean isNew) {}

  /** Reads and stores an article, unless one with this text and outlet is stored already. */
  public Taken take(Submission submission) {
    return take(submission, null, submission);
  }

  /** The article that {@code request} gave when it came with {@code key}, which may be null. */
  Optional<Taken> taken(String key, Object request) {
    return key == null
        ? Optional.empty()
        : earlier(key, request).map(article -> new Taken(there(article), false));
  }

  /**
   * The same, once for each {@code key}, which may be null.
   *
   * @param request what was sent with the key
   */
  Taken take(Submission submission, String key, Object request) {
    Optional<Article> before = before(submission, key, request);
    if (before.isPresent()) {
      return new Taken(there(before.get()), false);
    }
    // Reading may take long, and so happens outside the transaction.
    ArticleReader.Reading reading = permits.take(() -> reader.read(submission.document()));
    try {
      Article stored = Transaction.call(() -> store(submission, key, request, reading));
      articles.increment();
      found.increment(reading.claims().size());
      return new Taken(stored, true);
    } catch (RuntimeException e) {
      // Someone else may have handed the same article in meanwhile.
      return isViolation(e)
          ? before(submission, key, request)
              .map(article -> new Taken(there(article), false))
              .orElseThrow(() -> e)
          : rethrow(e);
    }
  }

  private static Article there(Article article) {
    if (article.deletedAt != null) {
      throw Problem.of(409, "This text is there already. " + article.deletion())
          .with("urn:whosaid:problem:deleted", "article", article.id)
          .exception();
    }
    return article;
  }

  private Optional<Article> before(Submission submission, String key, Object request) {
    if (key == null) {
      return Article.same(submission.text(), submission.outlet());
    }
    Optional<Article> earlier = earlier(key, request);
    if (earlier.isPresent()) {
      return earlier;
    }
    Optional<Article> same = Article.same(submission.text(), submission.outlet());
    same.ifPresent(article -> idempotency.note(key, request, article.id));
    return same;
  }

  private Optional<Article> earlier(String key, Object request) {
    return idempotency.article(key, request).flatMap(id -> Article.<Article>findByIdOptional(id));
  }

  private static Taken rethrow(RuntimeException e) {
    throw e;
  }

  private static boolean isViolation(Throwable thrown) {
    return thrown instanceof ConstraintViolationException
        || (thrown.getCause() != null && isViolation(thrown.getCause()));
  }

  private Article store(
      Submission submission, String key, Object request, ArticleReader.Reading reading) {
    Article article = new Article();
    article.fingerprint = Article.fingerprint(submission.text(), submission.outlet());
    article.title =
        submission.title() == null
            ? Headline.of(submission.text()).orElse(null)
            : submission.title();
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
    claimStore.add(article, reading.claims());
    if (key != null) {
      idempotency.note(key, request, article.id);
    }
    return article;
  }
}
