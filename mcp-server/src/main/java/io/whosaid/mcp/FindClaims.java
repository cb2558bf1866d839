package io.whosaid.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import io.whosaid.cli.output.Plural;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code find_claims}: claims that are stored on the server. */
final class FindClaims implements Tool {
  private static final int USUAL_LIMIT = 10;
  private static final List<String> FILTERS =
      List.of("speaker", "outlet", "attribution", "verdict", "from", "to");

  private final ClaimsApi api;

  FindClaims(ClaimsApi api) {
    this.api = api;
  }

  @Override
  public String name() {
    return "find_claims";
  }

  @Override
  public String title() {
    return "Find stored claims";
  }

  @Override
  public String description() {
    return """
    Finds quotations in the articles stored on this newsroom's whosaid server, newest first, \
    with their source, the reviewers' verdict (whether the source said it), and rating \
    (whether it is true). The search words are sent to that server and nowhere else.\
    """;
  }

  @Override
  public boolean asksServer() {
    return true;
  }

  @Override
  public Object call(Arguments arguments) throws ToolFailure {
    ClaimsApi.Query query =
        new ClaimsApi.Query().with("limit", arguments.number("limit", USUAL_LIMIT));
    arguments.text("query").filter(words -> !words.isBlank()).ifPresent(q -> query.with("q", q));
    for (String filter : FILTERS) {
      Optional<String> given = arguments.text(filter).filter(value -> !value.isBlank());
      given.ifPresent(value -> query.with(filter, value));
    }
    JsonNode page = api.claims(query);
    List<ClaimSummary> claims = new ArrayList<>();
    page.path("items").forEach(claim -> claims.add(ClaimSummary.of(claim, api)));
    boolean more = page.path("next").isTextual();
    String count = Plural.of(claims.size(), "claim");
    return new Result(
        api.server(),
        claims.isEmpty() ? "No stored claim matches." : count + (more ? ", and more." : "."),
        more,
        claims);
  }

  /** What {@code find_claims.output.json} describes. */
  record Result(String server, String summary, boolean more, List<ClaimSummary> claims) {}
}
