package io.whosaid.server.intake;

import io.whosaid.server.articles.Article;
import io.whosaid.server.claims.ClaimFilter;
import io.whosaid.server.database.ColumnQuery;
import io.whosaid.server.database.ContainedWords;
import io.whosaid.server.http.IdPage;
import io.whosaid.server.http.Page;
import io.whosaid.server.http.Parameters;
import io.whosaid.server.intake.ArticleSummary.Progress;
import io.whosaid.server.sources.KnownOutlet;
import io.whosaid.server.sources.MergeGroups;
import io.whosaid.server.sources.SourceType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Lists articles, with how far their review is. */
@ApplicationScoped
class ArticleList {
  private final Session database;
  private final MergeGroups groups;

  ArticleList(Session database, MergeGroups groups) {
    this.database = database;
    this.groups = groups;
  }

  /** How far the review of an article is, as a filter. */
  enum Done {
    /** Some quotations are unreviewed. */
    OPEN("exists (%s and c.verdict = 'UNREVIEWED')"),
    /** All are reviewed. */
    DONE("exists (%1$s) and not exists (%1$s and c.verdict = 'UNREVIEWED')"),
    /** There are none. */
    EMPTY("not exists (%s)");

    private static final String QUOTATIONS =
        "select 1 from claim c where c.article_id = a.id and c.withdrawn_at is null"
            + " and c.kind <> 'STATEMENT' and "
            + ClaimFilter.ATTRIBUTIONS;
    private final String condition;

    Done(String template) {
      condition = template;
    }

    String condition() {
      return condition.formatted(QUOTATIONS);
    }
  }

  /** The page that is asked for at {@code uri}. */
  RestResponse<Page<ArticleSummary>> page(UriInfo uri) {
    Parameters parameters = new Parameters(uri);
    Conditions conditions = new Conditions();
    parameters.text("q").ifPresent(conditions::title);
    parameters
        .text("outlet")
        .ifPresent(
            name ->
                conditions.outlets(
                    groups.members(
                        SourceType.OUTLET,
                        KnownOutlet.<KnownOutlet>list("key", KnownOutlet.key(name)).stream()
                            .map(outlet -> outlet.id)
                            .toList())));
    parameters
        .id("outletId")
        .ifPresent(id -> conditions.outlets(groups.members(SourceType.OUTLET, List.of(id))));
    parameters.day("from").ifPresent(day -> conditions.add("a.published >= :%s", day));
    parameters.day("to").ifPresent(day -> conditions.add("a.published <= :%s", day));
    parameters.flag("undated").ifPresent(is -> conditions.add("(a.published is null) = :%s", is));
    parameters.day("addedFrom").ifPresent(day -> conditions.add("a.created_at >= :%s", begin(day)));
    parameters
        .day("addedTo")
        .ifPresent(day -> conditions.add("a.created_at < :%s", begin(day.plusDays(1))));
    parameters.word("progress", Done.class).ifPresent(done -> conditions.all.add(done.condition()));
    IdPage asked = IdPage.of("articles", parameters);
    conditions.add("a.id < :%s", asked.before());
    NativeQuery<Long> query =
        ColumnQuery.of(
            database,
            "select a.id from article a where "
                + String.join(" and ", conditions.all)
                + " order by a.id desc limit "
                + asked.wanted(),
            Long.class);
    conditions.bind(query);
    List<Long> ids = query.getResultList();
    List<Article> articles =
        ids.isEmpty() ? List.of() : Article.list("id in ?1 order by id desc", ids);
    Map<Long, Progress> progress = progress(ids);
    return asked.page(
        articles,
        article -> ArticleSummary.of(article, progress.getOrDefault(article.id, Progress.NONE)),
        article -> article.id,
        uri);
  }

  private static java.time.Instant begin(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private Map<Long, Progress> progress(List<Long> ids) {
    Map<Long, Progress> found = new HashMap<>();
    database
        .createNativeQuery(
            """
            select article_id, count(*), count(*) filter (where verdict <> 'UNREVIEWED'),
              count(*) filter (where attribution = 'UNATTRIBUTED')
            from claim c
            where article_id = any(cast(:ids as bigint[])) and withdrawn_at is null and kind <> 'STATEMENT' and %s
            group by article_id
            """
                .formatted(ClaimFilter.ATTRIBUTIONS),
            Object[].class)
        .setParameter("ids", ids.toArray(Long[]::new))
        .getResultList()
        .forEach(
            row ->
                found.put(
                    number(row[0]), new Progress(number(row[1]), number(row[2]), number(row[3]))));
    return found;
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  /** What must hold of an article, in SQL, with the values that it needs. */
  private static final class Conditions {
    private final List<String> all = new ArrayList<>(List.of("a.deleted_at is null"));
    private final Map<String, Object> values = new HashMap<>();

    void add(String condition, Object value) {
      all.add(condition.formatted(put(value)));
    }

    private String put(Object value) {
      String name = "v" + values.size();
      values.put(name, value);
      return name;
    }

    void title(String words) {
      all.add(ContainedWords.condition("a.title", words, this::put));
    }

    void outlets(List<Long> ids) {
      add("a.outlet_id = any(cast(:%s as bigint[]))", ids.toArray(Long[]::new));
    }

    void bind(Query query) {
      values.forEach(query::setParameter);
    }
  }
}
