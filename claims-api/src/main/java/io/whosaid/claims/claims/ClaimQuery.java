package io.whosaid.claims.claims;

import io.whosaid.claims.http.Cursor;
import io.whosaid.claims.http.Parameters;
import io.whosaid.claims.http.Words;
import io.whosaid.claims.sources.Groups;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** A question for a page of claims. */
final class ClaimQuery {
  private static final int COUNTED = 1000;
  private static final String NEAR = "-near";

  private final Session database = Claim.getSession();
  private final ClaimFilter filter;
  private final ClaimOrder order;
  private final Optional<Cursor> cursor;
  private final int limit;
  private final boolean near;

  /** The question that {@code parameters} ask; throws a problem if they ask none. */
  ClaimQuery(Parameters parameters, Groups groups) {
    ClaimFilter asked = new ClaimFilter(parameters, groups);
    order = parameters.word("sort", ClaimOrder.class).orElse(ClaimOrder.NEWEST);
    cursor = parameters.cursor(Words.of(order), Words.of(order) + NEAR);
    limit = parameters.limit();
    parameters.check();
    near =
        asked.words().filter(ClaimQuery::isPlain).isPresent()
            && cursor.map(c -> c.list().endsWith(NEAR)).orElseGet(() -> !exists(asked.exactly()));
    filter = near ? asked.nearly() : asked.exactly();
  }

  int limit() {
    return limit;
  }

  /** The claims of this page, and one more if there is another page. */
  List<Claim> claims() {
    String after = cursor.isPresent() ? " and " + order.after() : "";
    NativeQuery<Long> query =
        database.createNativeQuery(
            "select c.id from claim c where "
                + filter.where(false)
                + after
                + " order by "
                + order.orderBy()
                + " limit "
                + (limit + 1),
            Long.class);
    filter.bind(query);
    cursor.ifPresent(
        last -> {
          query.setParameter("place", last.place());
          if (order != ClaimOrder.NEWEST) {
            query.setParameter("key", last.key());
          }
        });
    List<Long> ids = query.getResultList();
    return Claim.inOrder(ids);
  }

  /** Where the page after {@code claim} begins. */
  Cursor cursor(Claim claim) {
    return new Cursor(Words.of(order) + (near ? NEAR : ""), order.key(claim), claim.place());
  }

  /** How many claims there are on all pages; null if this is not the first, or they are many. */
  Long total() {
    if (cursor.isPresent()) {
      return null;
    }
    if (filter.isCountable()) {
      return single(
          "select cast(coalesce(sum(c.claims), 0) as bigint) from claim_count c where ", true, "");
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
        database.createNativeQuery(before + filter.where(counts) + after, Long.class);
    filter.bind(query);
    return query.getSingleResult();
  }

  /** Whether nothing in it asks for the exact words: no phrase, nothing to be left out. */
  private static boolean isPlain(String words) {
    return !words.contains("\"") && !words.matches("(?s)(.*\\s)?-\\S.*");
  }

  private boolean exists(ClaimFilter exact) {
    NativeQuery<Integer> query =
        database.createNativeQuery(
            "select 1 from claim c where " + exact.where(false) + " order by c.place desc limit 1",
            Integer.class);
    exact.bind(query);
    return !query.getResultList().isEmpty();
  }
}
