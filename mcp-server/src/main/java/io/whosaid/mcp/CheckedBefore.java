package io.whosaid.mcp;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import io.whosaid.cli.output.Plural;
import io.whosaid.wording.Comparison;
import io.whosaid.wording.DiffOp;
import io.whosaid.wording.MatchClass;
import io.whosaid.wording.Quote;
import io.whosaid.wording.QuoteVariant;
import io.whosaid.wording.SourceText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code checked_before}: what reviewers decided about similar quotations. */
final class CheckedBefore implements Tool {
  private static final int MOST = 20;
  private static final int PAGE = 50;

  /** The least share of words in the same order, where the claim does not contain the quotation. */
  private static final double SIMILAR = 0.5;

  private final ClaimsApi api;

  CheckedBefore(ClaimsApi api) {
    this.api = api;
  }

  @Override
  public String name() {
    return "checked_before";
  }

  @Override
  public String title() {
    return "Look up earlier verdicts on a quotation";
  }

  @Override
  public String description() {
    return """
    Looks up whether this newsroom's reviewers already checked the same quotation or a similar \
    one: their verdict (whether the source said it), their rating (whether it is true), and \
    how its words differ. A verdict on other words may not hold for these. Some words of the \
    quotation are sent to the newsroom's whosaid server and nowhere else.\
    """;
  }

  @Override
  public boolean asksServer() {
    return true;
  }

  @Override
  public Object call(Arguments arguments) throws ToolFailure {
    String quote = arguments.text("quote").orElseThrow();
    List<String> searches = SearchWords.of(quote);
    if (searches.isEmpty()) {
      throw new ToolFailure("quote has no words to look up; give at least three");
    }
    Map<Long, ClaimSummary> candidates = new LinkedHashMap<>();
    for (String words : searches) {
      collect(new ClaimsApi.Query().with("q", words), candidates);
      collect(
          new ClaimsApi.Query()
              .with("q", words)
              .with("verdict", "verified")
              .with("verdict", "unverified"),
          candidates);
    }
    List<Checked> similar =
        candidates.values().stream()
            .map(claim -> Checked.of(claim, quote))
            .filter(Checked::isSimilar)
            .sorted(Checked.MOST_SIMILAR)
            .toList();
    List<Checked> checked =
        similar.stream().filter(each -> each.claim().isChecked()).limit(MOST).toList();
    int unchecked = (int) similar.stream().filter(each -> !each.claim().isChecked()).count();
    return new Result(api.server(), summary(checked, unchecked), checked, unchecked);
  }

  private void collect(ClaimsApi.Query query, Map<Long, ClaimSummary> candidates)
      throws ToolFailure {
    JsonNode page = api.claims(query.with("limit", PAGE));
    for (JsonNode claim : page.path("items")) {
      ClaimSummary summary = ClaimSummary.of(claim, api);
      candidates.putIfAbsent(summary.id(), summary);
    }
  }

  private static String summary(List<Checked> checked, int unchecked) {
    long same = checked.stream().filter(each -> !each.isAltered()).count();
    String told =
        checked.isEmpty()
            ? "Not checked before: no similar quotation has a verdict or a rating."
            : Plural.of(checked.size(), "similar quotation")
                + " checked before, "
                + (same == 0 ? "none" : same)
                + " of them in these words.";
    return unchecked == 0
        ? told
        : told + " Stored without a verdict: " + Plural.of(unchecked, "similar quotation") + ".";
  }

  /** What {@code checked_before.output.json} describes. */
  record Result(String server, String summary, List<Checked> checked, int unchecked) {}

  /** A stored quotation, and how the one that is looked up differs from it. */
  record Checked(@JsonUnwrapped ClaimSummary claim, String wording, List<Change> changes) {
    static final Comparator<Checked> MOST_SIMILAR =
        Comparator.comparing(Checked::isAltered)
            .thenComparing(each -> each.changes().size())
            .thenComparing(each -> -each.claim().id());

    static Checked of(ClaimSummary claim, String quote) {
      Comparison comparison = SourceText.of("claim", claim.words()).compare(Quote.of(quote));
      if (comparison.wording() != MatchClass.NOT_FOUND) {
        return of(claim, quote, comparison.wording(), comparison.changes());
      }
      QuoteVariant variant = QuoteVariant.of(claim.words(), quote);
      if (variant.overlap() < SIMILAR) {
        return of(claim, quote, MatchClass.NOT_FOUND, List.of());
      }
      List<DiffOp> changes = variant.diff().stream().filter(DiffOp::isChange).toList();
      // The same words are too few for a comparison, not for two quotations.
      return of(
          claim, quote, changes.isEmpty() ? MatchClass.COSMETIC : MatchClass.ALTERED, changes);
    }

    private static Checked of(
        ClaimSummary claim, String quote, MatchClass wording, List<DiffOp> changes) {
      return new Checked(
          claim,
          Words.of(wording),
          changes.stream().map(op -> Change.of(op, quote, claim.words())).toList());
    }

    boolean isSimilar() {
      return !wording.equals(Words.of(MatchClass.NOT_FOUND));
    }

    boolean isAltered() {
      return wording.equals(Words.of(MatchClass.ALTERED));
    }
  }
}
