package io.whosaid.server.searches;

import io.whosaid.server.claims.ClaimFilter;
import io.whosaid.server.database.ColumnQuery;
import io.whosaid.server.http.Parameters;
import io.whosaid.server.http.problems.Problem;
import io.whosaid.server.http.problems.ProblemException;
import io.whosaid.server.sources.MergeGroups;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Checks that a query which is to be kept is one that the list of claims takes. */
@ApplicationScoped
public class SearchQuery {
  private final MergeGroups groups;
  private final Session database;

  SearchQuery(MergeGroups groups, Session database) {
    this.groups = groups;
    this.database = database;
  }

  /**
   * The numbers of the newest claims that a kept query finds, at most {@code most}, the newest
   * first.
   *
   * @param only a further condition on {@code claim c}, in SQL, made of numbers alone
   */
  public List<Long> ids(String query, String only, int most) {
    ClaimFilter filter = ClaimFilter.checked(Parameters.of(query), groups).exactly();
    NativeQuery<Long> found =
        ColumnQuery.of(
            database,
            "select c.id from claim c where %s and %s order by c.place desc limit %d"
                .formatted(filter.where(false), only, most),
            Long.class);
    filter.bind(found);
    return found.getResultList();
  }

  /**
   * The query as it is kept; throws a problem if it has other parameters than filters and the
   * order, or wrong ones.
   */
  String checked(String query) {
    String kept = query.strip().replaceFirst("^\\?", "");
    try {
      Parameters parameters = Parameters.of(kept);
      ClaimFilter.checked(parameters, groups);
      return kept;
    } catch (ProblemException e) {
      throw Problem.of(
              400,
              "The search cannot be kept.",
              e.problem().errors().stream().map(SearchQuery::inBody).toList())
          .exception();
    }
  }

  private static Problem.Fault inBody(Problem.Fault fault) {
    String parameter = fault.parameter() == null ? "" : fault.parameter() + ": ";
    return Problem.Fault.at("/query", parameter + fault.detail());
  }
}
