package io.whosaid.server.evidence;

import io.whosaid.server.articles.Article;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.database.ColumnQuery;
import io.whosaid.wording.MinHash;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Stored articles that may quote the same words: they are tried before words are not found. */
@ApplicationScoped
class OtherArticles {
  private static final int MOST = 5;

  private final Session database;

  OtherArticles(Session database) {
    this.database = database;
  }

  /**
   * A stored article as a source.
   *
   * @param name its title, outlet and number
   */
  record Other(long id, String name, String text) {
    static Other of(long id) {
      Article article = Article.findById(id);
      return new Other(id, called(article), article.text);
    }
  }

  /** The articles other than the claim's own whose quotations are most like it. */
  List<Other> like(Claim claim) {
    int[] sketch = MinHash.of(claim.quoted.contentText());
    if (sketch.length == 0) {
      return List.of();
    }
    List<Long> ids =
        ColumnQuery.of(
                database,
                """
                select c.article_id
                from claims_like(cast(:sketch as int[])) near join claim c on c.id = near.claim_id
                where c.article_id <> :own and c.withdrawn_at is null
                group by c.article_id order by max(near.shared) desc, c.article_id
                limit :most
                """,
                Long.class)
            .setParameter("sketch", "{%s}".formatted(numbers(sketch)))
            .setParameter("own", claim.article.id)
            .setParameter("most", MOST)
            .getResultList();
    return ids.stream().map(Other::of).toList();
  }

  private static String called(Article article) {
    String title =
        Stream.of(article.title, article.outlet)
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(", "));
    String number = "article " + article.id;
    return title.isEmpty() ? number : "%s (%s)".formatted(title, number);
  }

  private static String numbers(int[] sketch) {
    return Arrays.stream(sketch).mapToObj(String::valueOf).collect(Collectors.joining(","));
  }
}
