package io.whosaid.server.claims;

import io.whosaid.quote.ReportKind;
import io.whosaid.server.http.Parameters;
import io.whosaid.server.http.Words;
import io.whosaid.server.sources.MergeGroups;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many claims there are of each sort, among those that all filters fit.
 *
 * @param total how many in all
 * @param complete whether all were counted
 * @param attribution by status
 * @param verdict by verdict
 * @param kind by kind; also of statements, if no kind is asked for
 * @param reports quotations by what they report; also of others, if none is asked for
 * @param hasNumber by whether there is a number in it
 * @param outlet by outlet, those with most claims first
 */
@Schema(name = "ClaimCounts")
public record ClaimCounts(
    long total,
    @Schema(
            description =
                "Counts are exact at any size for the filters attribution, verdict, kind,"
                    + " hasNumber and outlet. With others, the first 5000 claims are counted;"
                    + " false when there are more.")
        boolean complete,
    Map<String, Long> attribution,
    Map<String, Long> verdict,
    Map<String, Long> kind,
    Map<String, Long> reports,
    Map<String, Long> hasNumber,
    List<OutletCount> outlet) {
  private static final int MOST = 5000;
  private static final int OUTLETS = 50;
  private static final String COLUMNS = "attribution, verdict, kind, has_number, outlet_id, report";

  /** How many claims stand in articles of one outlet. */
  @Schema(name = "OutletCount")
  public record OutletCount(
      @Schema(nullable = true, description = "Null for articles without an outlet.") Long id,
      @Schema(nullable = true) String name,
      long claims) {}

  private record Row(
      String attribution,
      String verdict,
      String kind,
      String report,
      boolean number,
      Long outlet,
      long claims) {
    boolean isQuotation() {
      return !kind.equals(ClaimKind.STATEMENT.name());
    }

    boolean isAttribution() {
      return report.isEmpty() || ReportKind.valueOf(report).isAttribution();
    }

    /** What it counts as for the filter: what is not known counts as speech. */
    String reported() {
      return report.isEmpty() ? ReportKind.SPEECH.name() : report;
    }
  }

  static ClaimCounts of(Parameters parameters, MergeGroups groups) {
    ClaimFilter asked = new ClaimFilter(parameters, groups);
    parameters.check();
    ClaimFilter filter = asked.exactly();
    List<Row> all = rows(filter.ofAllKinds());
    List<Row> ofKind =
        filter.isOfQuotations() ? all.stream().filter(Row::isQuotation).toList() : all;
    List<Row> reported =
        filter.isOfAttributions() ? all.stream().filter(Row::isAttribution).toList() : all;
    List<Row> rows =
        filter.isOfAttributions() ? ofKind.stream().filter(Row::isAttribution).toList() : ofKind;
    long total = rows.stream().mapToLong(Row::claims).sum();
    long counted = all.stream().mapToLong(Row::claims).sum();
    boolean complete = filter.isCountable() || counted <= MOST;
    return new ClaimCounts(
        total,
        complete,
        by(rows, Attributed.Status.class, Row::attribution),
        by(rows, Verdict.class, Row::verdict),
        by(reported, ClaimKind.class, Row::kind),
        by(ofKind.stream().filter(Row::isQuotation).toList(), ReportKind.class, Row::reported),
        sums(rows, row -> Boolean.toString(row.number())),
        outlets(rows));
  }

  private static List<Row> rows(ClaimFilter filter) {
    String sql =
        filter.isCountable()
            ? "select attribution, verdict, kind, has_number, outlet_id, coalesce(report, ''), sum(c.claims) from claim_count c where %s group by 1, 2, 3, 4, 5, 6 having sum(c.claims) > 0"
                .formatted(filter.where(true))
            : "select attribution, verdict, kind, has_number, coalesce(outlet_id, 0), coalesce(report, ''), count(*) from (select %s from claim c where %s order by c.place desc limit %d) c group by 1, 2, 3, 4, 5, 6"
                .formatted(COLUMNS, filter.where(false), MOST + 1);
    var query = Claim.getSession().createNativeQuery(sql, Object[].class);
    filter.bind(query);
    return query.getResultList().stream()
        .map(
            row ->
                new Row(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    (String) row[5],
                    (Boolean) row[3],
                    ((Number) row[4]).longValue(),
                    ((Number) row[6]).longValue()))
        .toList();
  }

  private static <E extends Enum<E>> Map<String, Long> by(
      List<Row> rows, Class<E> type, Function<Row, String> column) {
    Map<String, Long> found = sums(rows, column);
    Map<String, Long> counts = new LinkedHashMap<>();
    Arrays.stream(type.getEnumConstants())
        .forEach(word -> counts.put(Words.of(word), found.getOrDefault(word.name(), 0L)));
    return counts;
  }

  private static Map<String, Long> sums(List<Row> rows, Function<Row, String> column) {
    Map<String, Long> sums = new TreeMap<>();
    rows.forEach(row -> sums.merge(column.apply(row), row.claims(), Long::sum));
    return sums;
  }

  private static List<OutletCount> outlets(List<Row> rows) {
    Map<Long, Long> sums = new TreeMap<>();
    rows.forEach(row -> sums.merge(row.outlet(), row.claims(), Long::sum));
    if (sums.isEmpty()) {
      return List.of();
    }
    Map<Long, Object[]> names = new TreeMap<>();
    List<Object[]> known =
        Claim.getSession()
            .createNativeQuery(
                """
                with recursive up as (
                    select id as start, id, name, merged_into from outlet where id in (:ids)
                    union all
                    select up.start, o.id, o.name, o.merged_into from up join outlet o on o.id = up.merged_into)
                select start, id, name from up where merged_into is null
                """,
                Object[].class)
            .setParameter("ids", sums.keySet())
            .getResultList();
    known.forEach(row -> names.put(((Number) row[0]).longValue(), row));
    Map<Long, OutletCount> counts = new TreeMap<>();
    sums.forEach(
        (id, claims) -> {
          Object[] name = names.get(id);
          Long root = name == null ? null : ((Number) name[1]).longValue();
          counts.merge(
              root == null ? 0 : root,
              new OutletCount(root, name == null ? null : (String) name[2], claims),
              (a, b) -> new OutletCount(a.id(), a.name(), a.claims() + b.claims()));
        });
    return counts.values().stream()
        .sorted(Comparator.comparingLong(OutletCount::claims).reversed())
        .limit(OUTLETS)
        .toList();
  }
}
