package io.whosaid.server.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.whosaid.server.articles.Article;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.database.Transaction;
import io.whosaid.server.families.QuoteClusterer;
import io.whosaid.server.http.CurrentUser;
import io.whosaid.server.http.Precondition;
import io.whosaid.server.http.problems.Problem;
import io.whosaid.server.sources.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Changes what is known of articles, deletes them, and restores them. */
@ApplicationScoped
class ArticleService {
  private static final Logger LOG = Logger.getLogger(ArticleService.class);

  private final Session database;
  private final Sources sources;
  private final QuoteClusterer clusterer;
  private final CurrentUser user;

  ArticleService(Session database, Sources sources, QuoteClusterer clusterer, CurrentUser user) {
    this.database = database;
    this.sources = sources;
    this.clusterer = clusterer;
    this.user = user;
  }

  /** Gives the article {@code id} other details. */
  void change(long id, String ifMatch, ArticleChange change) {
    Precondition precondition = Precondition.parse(ifMatch);
    String who = user.name();
    QuarkusTransaction.requiringNew()
        .run(() -> change(Article.locked(id, precondition), change, who));
  }

  private void change(Article article, ArticleChange change, String who) {
    Article.Details before = article.details();
    Article.Details after = change.of(before);
    if (after.equals(before)) {
      return;
    }
    if (!Objects.equals(after.outlet(), before.outlet())) {
      Article.same(article.text, after.outlet())
          .filter(other -> !other.id.equals(article.id))
          .ifPresent(other -> refuse(other.id));
    }
    int version = article.version;
    article.describe(after, who);
    article.outletId = sources.outlet(after.outlet());
    database.flush();
    database
        .createNativeMutationQuery(
            """
            update claim set published = :published, outlet_id = :outlet,
              text_version = case when text_version = :before then :version else text_version end
            where article_id = :id
            """)
        .setParameter("published", article.published, java.time.LocalDate.class)
        .setParameter("outlet", article.outletId, Long.class)
        .setParameter("before", version)
        .setParameter("version", article.version)
        .setParameter("id", article.id)
        .executeUpdate();
    if (!Objects.equals(after.title(), before.title())) {
      Claim.<Claim>list("article = ?1", article).forEach(Claim::retitle);
    }
  }

  /** Deletes the article; its claims are withdrawn at the same moment. */
  void delete(long id, String ifMatch) {
    Precondition precondition = Precondition.parse(ifMatch);
    String who = user.name();
    Transaction.run(
        () -> {
          Article article = Article.locked(id, precondition);
          article.deletedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
          article.deletedBy = who;
          database
              .createNativeMutationQuery(
                  "update claim set withdrawn_at = :now, version = version + 1"
                      + " where article_id = :id and withdrawn_at is null")
              .setParameter("now", article.deletedAt)
              .setParameter("id", id)
              .executeUpdate();
          clusterer.again(Claim.list("article", article));
        });
  }

  /** Restores the article, with those claims that stood when it was deleted. */
  void restore(long id) {
    String who = user.name();
    Transaction.run(
        () -> {
          Article article = Article.findById(id, LockModeType.PESSIMISTIC_WRITE);
          if (article == null) {
            throw Article.missing(id);
          }
          if (article.deletedAt == null) {
            throw Problem.of(409, "Article %d was not deleted.".formatted(id)).exception();
          }
          database
              .createNativeMutationQuery(
                  "update claim set withdrawn_at = null, version = version + 1"
                      + " where article_id = :id and withdrawn_at = :then and not removed")
              .setParameter("then", article.deletedAt)
              .setParameter("id", id)
              .executeUpdate();
          clusterer.again(Claim.list("article", article));
          article.deletedAt = null;
          article.deletedBy = who;
        });
  }

  /** Forgets for good what was deleted more than thirty days ago. */
  @Scheduled(every = "1h", delayed = "5m")
  void purge() {
    List<Long> old =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    Article.<Article>list("deletedAt < ?1", Instant.now().minus(Article.RESTORABLE))
                        .stream()
                        .map(article -> article.id)
                        .toList());
    for (long id : old) {
      Transaction.run(() -> purge(id));
      LOG.infof("Article %d, deleted more than 30 days ago, is gone for good.", id);
    }
  }

  private void purge(long id) {
    run("select set_config('whosaid.purging', 'on', true) where :id > 0", id);
    clusterer.leave(Claim.list("article.id = ?1", id));
    for (String table :
        List.of("review", "rating", "correction", "marking", "evidence", "comment")) {
      run(
          "delete from "
              + table
              + " where claim_id in (select id from claim where article_id = :id)",
          id);
    }
    for (String table : List.of("claim", "article_version", "idempotency")) {
      run("delete from " + table + " where article_id = :id", id);
    }
    run("delete from article where id = :id", id);
  }

  private void run(String sql, long id) {
    if (sql.startsWith("select")) {
      database.createNativeQuery(sql, Object.class).setParameter("id", id).getSingleResult();
    } else {
      database.createNativeMutationQuery(sql).setParameter("id", id).executeUpdate();
    }
  }

  private static void refuse(long other) {
    throw Problem.of(
            409,
            "The article cannot be of this outlet.",
            List.of(
                Problem.Fault.at(
                    "/outlet", "has the same text already, as article %d".formatted(other))))
        .exception();
  }
}
