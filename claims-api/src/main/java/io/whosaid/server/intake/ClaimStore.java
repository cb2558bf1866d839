package io.whosaid.server.intake;

import io.whosaid.server.articles.Article;
import io.whosaid.server.claims.Attributed;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.Quoted;
import io.whosaid.server.claims.Verdict;
import io.whosaid.server.database.ColumnQuery;
import io.whosaid.server.engine.ArticleReader;
import io.whosaid.server.families.QuoteClusterer;
import io.whosaid.server.sources.Mention;
import io.whosaid.server.sources.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.Session;

/** Stores what was found in an article, in the transaction that stores the article. */
@ApplicationScoped
public class ClaimStore {
  /** Shorter quotations are repeated by chance. */
  private static final int TELLING = 25;

  private final Session database;
  private final Sources sources;
  private final QuoteClusterer clusterer;

  ClaimStore(Session database, Sources sources, QuoteClusterer clusterer) {
    this.database = database;
    this.sources = sources;
    this.clusterer = clusterer;
  }

  /** Adds claims to an article, the first at position 0. */
  public void add(Article article, List<ArticleReader.Found> found) {
    add(article, found, 0);
  }

  /** Adds claims to an article, the first at {@code position}; gives them. */
  public List<Claim> add(Article article, List<ArticleReader.Found> found, int position) {
    Map<Mention, Long> speakers =
        sources.speakers(
            found.stream().map(f -> f.attributed().mention()).filter(Objects::nonNull).toList(),
            article.outletId);
    Set<String> repeated =
        repeated(found.stream().map(ArticleReader.Found::quoted).toList(), article);
    List<Claim> added = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Attributed attributed = found.get(i).attributed();
      Quoted quoted = found.get(i).quoted();
      Claim claim = new Claim();
      claim.article = article;
      claim.position = position + i;
      claim.outletId = article.outletId;
      claim.published = article.published;
      claim.found(
          quoted,
          attributed,
          speakers.get(attributed.mention()),
          repeated.contains(quoted.contentText()));
      claim.verdict = Verdict.UNREVIEWED;
      claim.version = 1;
      claim.textVersion = article.version;
      claim.createdAt = since(article);
      claim.persist();
      added.add(claim);
    }
    clusterer.add(added);
    return added;
  }

  /**
   * Looks again at what depends on other articles: whether the words of these claims of one article
   * are repeated ones, and their families.
   */
  public void changed(Article article, List<Claim> claims) {
    if (!claims.isEmpty()) {
      Set<String> repeated = repeated(claims.stream().map(claim -> claim.quoted).toList(), article);
      claims.forEach(claim -> claim.repeat(repeated.contains(claim.quoted.contentText())));
      clusterer.again(claims);
    }
  }

  /** Since when the article has its text. */
  private static Instant since(Article article) {
    return article.textSince == null ? article.createdAt : article.textSince;
  }

  /** Those contents whose words stood in another article before. */
  private Set<String> repeated(List<Quoted> quoted, Article article) {
    List<String> telling =
        quoted.stream().map(Quoted::contentText).filter(text -> text.length() >= TELLING).toList();
    if (telling.isEmpty()) {
      return Set.of();
    }
    List<String> found =
        ColumnQuery.of(
                database,
                """
                select t from unnest(cast(:texts as text[])) t
                where exists (select 1 from claim c where c.words = words_of(t)
                  and c.article_id <> :article and c.created_at <= :since)
                """,
                String.class)
            .setParameter("texts", telling.toArray(String[]::new))
            .setParameter("article", article.id)
            .setParameter("since", since(article))
            .getResultList();
    return new HashSet<>(found);
  }
}
