package io.whosaid.server.statistics;

import io.whosaid.server.claims.Attributed;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.ClaimFilter;
import io.whosaid.server.claims.Verdict;
import io.whosaid.server.http.Parameters;
import io.whosaid.server.http.Words;
import io.whosaid.server.sources.MergeGroups;
import io.whosaid.wording.MatchClass;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Claims over time, among those that all filters fit.
 *
 * @param weeks those that have claims, the latest 26, the earliest first
 * @param wording how many there are of each wording, in all weeks
 * @param complete whether all claims were counted
 */
@Schema(name = "Trend")
public record Trend(
    @Schema(description = "Weeks with claims, the latest 26, the earliest first.") List<Week> weeks,
    @Schema(description = "How many claims there are of each wording.") Map<String, Long> wording,
    @Schema(description = "Whether all claims were counted, or the 50,000 newest.")
        boolean complete) {
  private static final int MOST = 50_000;
  private static final int WEEKS = 26;

  /** One week. */
  @Schema(name = "TrendWeek")
  public record Week(
      @Schema(
              description =
                  "Its Monday. A claim belongs to the week in which its article was published, or"
                      + " came in when that is not known.",
              examples = "2026-01-05")
          LocalDate week,
      long claims,
      long unattributed,
      long verified,
      long unverified,
      @Schema(
              description =
                  "How many are of articles without a date, counted by when they came in.")
          long undated) {
    Week and(long more, boolean isUnattributed, Verdict verdict, boolean isUndated) {
      return new Week(
          week,
          claims + more,
          unattributed + (isUnattributed ? more : 0),
          verified + (verdict == Verdict.VERIFIED ? more : 0),
          unverified + (verdict == Verdict.UNVERIFIED ? more : 0),
          undated + (isUndated ? more : 0));
    }
  }

  static Trend of(Parameters parameters, MergeGroups groups) {
    ClaimFilter asked = new ClaimFilter(parameters, groups);
    parameters.check();
    ClaimFilter filter = asked.exactly();
    var query =
        Claim.getSession()
            .createNativeQuery(
                """
                select cast(date_trunc('week', cast(c.day as timestamp)) as date), c.attribution, c.verdict, c.wording, count(*), c.undated
                from (select coalesce(c.published, cast(c.created_at as date)) as day, attribution, verdict, wording, published is null as undated
                      from claim c where %s order by c.place desc limit %d) c
                group by 1, 2, 3, 4, 6
                """
                    .formatted(filter.where(false), MOST),
                Object[].class);
    filter.bind(query);
    Map<LocalDate, Week> weeks = new TreeMap<>();
    Map<String, Long> wordings = new LinkedHashMap<>();
    for (MatchClass wording : MatchClass.values()) {
      wordings.put(Words.of(wording), 0L);
    }
    long total = 0;
    for (Object[] row : query.getResultList()) {
      LocalDate monday = LocalDate.parse(row[0].toString());
      long claims = ((Number) row[4]).longValue();
      boolean isUnattributed = row[1].equals(Attributed.Status.UNATTRIBUTED.name());
      Verdict verdict = Verdict.valueOf((String) row[2]);
      Week before = weeks.getOrDefault(monday, new Week(monday, 0, 0, 0, 0, 0));
      weeks.put(monday, before.and(claims, isUnattributed, verdict, (Boolean) row[5]));
      wordings.merge(Words.of(MatchClass.valueOf((String) row[3])), claims, Long::sum);
      total += claims;
    }
    List<Week> all = List.copyOf(weeks.values());
    return new Trend(
        all.subList(Math.max(0, all.size() - WEEKS), all.size()), wordings, total < MOST);
  }
}
