package io.whosaid.server.claims;

import io.whosaid.server.database.ColumnQuery;
import io.whosaid.server.http.Cursor;
import io.whosaid.server.http.Parameters;
import io.whosaid.server.http.Words;
import io.whosaid.server.sources.MergeGroups;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** A question for a page of claims. */
final class ClaimQuery {
  private static final int COUNTED = 1000;
  private static final String NEAR = "-near";
  private static final Pattern ROWS = Pattern.compile("rows=(\\d+)");

  private final Session database = Claim.getSession();
  private final ClaimOrder order;
  private final Optional<Cursor> cursor;
  private final int limit;
  private final ClaimFilter filter;
  private final boolean near;
  private final boolean worded;
  private final List<Long> found;

  /** The question that {@code parameters} ask; throws a problem if they ask none. */
  ClaimQuery(Parameters parameters, MergeGroups groups) {
    ClaimFilter asked = new ClaimFilter(parameters, groups);
    order = parameters.word("sort", ClaimOrder.class).orElse(ClaimOrder.NEWEST);
    cursor = parameters.cursor(Words.of(order), Words.of(order) + NEAR);
    limit = parameters.limit();
    parameters.check();
    boolean wasNear = cursor.filter(last -> last.list().endsWith(NEAR)).isPresent();
    List<Long> exact = wasNear ? List.of() : numbers(asked.exactly());
    worded = asked.words().isPresent();
    boolean mayBeNear = asked.words().filter(ClaimQuery::isPlain).isPresent();
    near = mayBeNear && exact.isEmpty() && (wasNear || cursor.isEmpty());
    filter = near ? asked.nearly() : asked.exactly();
    found = near ? numbers(filter) : exact;
  }

  int limit() {
    return limit;
  }

  /** The claims of this page, and one more if there is another page. */
  List<Claim> claims() {
    return Claim.inOrder(found);
  }

  private List<Long> numbers(ClaimFilter wanted) {
    String after = cursor.isPresent() ? " and " + order.after() : "";
    NativeQuery<Long> query =
        ColumnQuery.of(
            database,
            "select c.id from claim c where "
                + wanted.where(false)
                + after
                + " order by "
                + order.orderBy()
                + " limit "
                + (limit + 1),
            Long.class);
    wanted.bind(query);
    cursor.ifPresent(
        last -> {
          query.setParameter("place", last.place());
          if (order != ClaimOrder.NEWEST) {
            query.setParameter("key", last.key());
          }
        });
    return query.getResultList();
  }

  /** Where the page after {@code claim} begins. */
  Cursor cursor(Claim claim) {
    return new Cursor(Words.of(order) + (near ? NEAR : ""), order.key(claim), claim.place());
  }

  /**
   * How many claims there are on all pages; null if this is not the first, or they are many, or are
   * likely to be and would take long to count.
   */
  Long total() {
    if (cursor.isPresent()) {
      return null;
    }
    if (found.size() <= limit) {
      return (long) found.size();
    }
    if (filter.isCountable()) {
      return single(
          "select cast(coalesce(sum(c.claims), 0) as bigint) from claim_count c where ", true, "");
    }
    if (worded && !near && expected() > 2 * COUNTED) {
      return null;
    }
    long counted =
        single(
            "select count(*) from (select 1 from claim c where ",
            false,
            " order by c.place desc limit " + (COUNTED + 1) + ") found");
    return counted > COUNTED ? null : counted;
  }

  private long single(String before, boolean counts, String after) {
    NativeQuery<Long> query =
        ColumnQuery.of(database, before + filter.where(counts) + after, Long.class);
    filter.bind(query);
    return query.getSingleResult();
  }

  /** How many claims the database expects, by what it knows of how frequent words are. */
  private long expected() {
    NativeQuery<String> query =
        ColumnQuery.of(
            database, "explain select 1 from claim c where " + filter.where(false), String.class);
    filter.bind(query);
    Matcher rows = ROWS.matcher(query.getResultList().get(0));
    return rows.find() ? Long.parseLong(rows.group(1)) : 0;
  }

  /** Whether nothing in it asks for the exact words: no phrase, nothing to be left out. */
  private static boolean isPlain(String words) {
    return !words.contains("\"") && !words.matches("(?s)(.*\\s)?-\\S.*");
  }
}
