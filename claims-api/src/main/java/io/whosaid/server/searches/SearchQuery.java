package io.whosaid.server.searches;

import io.whosaid.server.claims.ClaimFilter;
import io.whosaid.server.http.Parameters;
import io.whosaid.server.http.Problem;
import io.whosaid.server.http.ProblemException;
import io.whosaid.server.sources.MergeGroups;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks that a query which is to be kept is one that the list of claims takes. */
@ApplicationScoped
class SearchQuery {
  private final MergeGroups groups;

  SearchQuery(MergeGroups groups) {
    this.groups = groups;
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
