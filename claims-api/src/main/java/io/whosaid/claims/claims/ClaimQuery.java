package io.whosaid.claims.claims;

import io.whosaid.claims.http.Cursor;
import io.whosaid.claims.http.Parameters;
import io.whosaid.claims.reviews.Verdict;
import io.whosaid.quote.Quotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A question for claims: its filters as a condition that the database answers. */
final class ClaimQuery {
  private static final int COUNTED = 10_000;
  private static final String FROM = "from Claim c join fetch c.article a";
  private static final String ORDER = " order by c.article.id desc, c.position";

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();
  private final Optional<Cursor> cursor;
  private final int limit;

  /** The question that {@code parameters} ask; throws a problem if they ask none. */
  ClaimQuery(Parameters parameters) {
    among("c.attributed.attribution", parameters.words("attribution", Attributed.Status.class));
    among("c.verdict", parameters.words("verdict", Verdict.class));
    among("c.quoted.kind", parameters.words("kind", Quotation.Kind.class));
    parameters.id("article").ifPresent(id -> where("a.id = :", id));
    parameters
        .text("outlet")
        .ifPresent(outlet -> where("lower(a.outlet) = :", outlet.strip().toLowerCase(Locale.ROOT)));
    parameters.text("speaker").ifPresent(name -> contains("c.attributed.speakerName", name));
    parameters.text("q").ifPresent(text -> contains("c.search", text));
    cursor = parameters.cursor();
    limit = parameters.limit();
    parameters.check();
  }

  int limit() {
    return limit;
  }

  /** The claims of this page, and one more if there is another page. */
  List<Claim> claims() {
    List<String> all = new ArrayList<>(conditions);
    Map<String, Object> parameters = new HashMap<>(values);
    cursor.ifPresent(
        last -> {
          all.add("(a.id < :article or a.id = :article and c.position > :position)");
          parameters.put("article", last.article());
          parameters.put("position", last.position());
        });
    return Claim.<Claim>find(FROM + condition(all) + ORDER, parameters).page(0, limit + 1).list();
  }

  /** How many claims there are on all pages; null if this is not the first, or they are many. */
  Long total() {
    if (cursor.isPresent()) {
      return null;
    }
    var query =
        Claim.getEntityManager()
            .createQuery(
                "select count(*) from (select c.id as id from Claim c join c.article a"
                    + condition(conditions)
                    + ORDER
                    + " limit "
                    + (COUNTED + 1)
                    + ")",
                Long.class);
    values.forEach(query::setParameter);
    long counted = query.getSingleResult();
    return counted > COUNTED ? null : counted;
  }

  private static String condition(List<String> conditions) {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  private void among(String field, List<?> allowed) {
    if (!allowed.isEmpty()) {
      where(field + " in :", allowed);
    }
  }

  /** Every word of {@code text} must stand in {@code field}, in any case and order. */
  private void contains(String field, String text) {
    for (String word : text.strip().split("\\s+", -1)) {
      String literal = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
      where(field + " ilike :", "%" + literal + "%", " escape '\\'");
    }
  }

  private void where(String before, Object value) {
    where(before, value, "");
  }

  private void where(String before, Object value, String after) {
    String name = "v" + values.size();
    conditions.add(before + name + after);
    values.put(name, value);
  }
}
