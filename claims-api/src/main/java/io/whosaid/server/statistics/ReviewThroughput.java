package io.whosaid.server.statistics;

import io.whosaid.server.database.ColumnQuery;
import io.whosaid.server.reviews.Review;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How fast claims are reviewed.
 *
 * @param medianSeconds from when a claim came in to its first review, of the claims first reviewed
 *     in the last 30 days; null without any
 * @param days the last 14, today last
 */
@Schema(name = "Pace")
public record ReviewThroughput(
    @Schema(
            description =
                "Seconds from when a claim came in to its first review; the median of the claims"
                    + " first reviewed in the last 30 days.",
            nullable = true)
        Double medianSeconds,
    @Schema(description = "The last 14 days, today last.") List<Day> days) {

  /** One day, by the server's clock. */
  @Schema(name = "PaceDay")
  public record Day(
      LocalDate day,
      @Schema(description = "Verdicts given, without those that undo.") long reviews,
      @Schema(description = "Those of who asks.") long mine) {}

  static ReviewThroughput of(String account) {
    var session = Review.getSession();
    Double median =
        ColumnQuery.of(
                session,
                """
                select cast(percentile_cont(0.5) within group (order by extract(epoch from r.first - c.created_at)) as double precision)
                from (select claim_id, min(created_at) as first from review group by claim_id) r
                join claim c on c.id = r.claim_id where r.first > now() - interval '30 days'
                """,
                Double.class)
            .getSingleResult();
    List<Day> days =
        session
            .createNativeQuery(
                """
                select cast(d as date), count(r.id), count(r.id) filter (where r.account = :account)
                from generate_series(current_date - 13, current_date, interval '1 day') d
                left join review r on r.created_at >= d and r.created_at < d + interval '1 day' and r.undoes is null
                group by 1 order by 1
                """,
                Object[].class)
            .setParameter("account", account)
            .getResultList()
            .stream()
            .map(
                row ->
                    new Day(
                        LocalDate.parse(row[0].toString()),
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).longValue()))
            .toList();
    return new ReviewThroughput(median, days);
  }
}
