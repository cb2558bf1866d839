package io.whosaid.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.whosaid.attribution.Attribution;
import io.whosaid.attribution.Hop;
import io.whosaid.attribution.Outlet;
import io.whosaid.attribution.Speaker;
import io.whosaid.cli.output.Plural;
import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.util.List;

/** {@code who_said}: the quotations of an article, and who said them. */
final class WhoSaid implements Tool {
  private static final int MOST = 300;

  private final ArticleReader articles;

  WhoSaid(ArticleReader articles) {
    this.articles = articles;
  }

  @Override
  public String name() {
    return "who_said";
  }

  @Override
  public String title() {
    return "List quotations and their sources";
  }

  @Override
  public String description() {
    return """
    Lists every quotation of a news article in English, direct and indirect, with its source: \
    name, role, affiliation, and the outlet or document that it came through. Pronouns and \
    descriptions are resolved to names where the article says who they are. A quotation \
    without a source is listed as unattributed. Nothing leaves this machine.\
    """;
  }

  @Override
  public Object call(Arguments arguments) throws ToolFailure {
    ArticleReader.Read article = articles.read(arguments);
    String skipped = article.reading().otherLanguage().orElse(null);
    if (skipped != null) {
      return new Result(article.name(), "Not read: " + skipped + ".", skipped, 0, List.of());
    }
    Reading all = article.reading();
    Reading reading = arguments.isSet("all") ? all : all.likelyOnly();
    List<Attribution> found = reading.attributions();
    long unattributed =
        found.stream().filter(each -> each instanceof Attribution.Unattributed).count();
    return new Result(
        article.name(),
        Plural.of(found.size(), "quotation") + ", " + unattributed + " of them without a source.",
        null,
        Math.max(0, found.size() - MOST),
        found.stream().limit(MOST).map(each -> Quoted.of(each, reading)).toList());
  }

  /** What {@code who_said.output.json} describes. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Result(
      String article, String summary, String skipped, int omitted, List<Quoted> quotations) {}

  /** One quotation. */
  record Quoted(
      String words,
      String kind,
      String reports,
      double confidence,
      int line,
      List<Offsets> spans,
      Source source,
      List<Via> via) {

    static Quoted of(Attribution attribution, Reading reading) {
      Quotation quotation = attribution.quotation();
      List<Span> spans = reading.inSource(quotation.content());
      return new Quoted(
          reading.words(quotation.content()),
          Words.of(quotation.kind()),
          Words.of(quotation.report()),
          quotation.confidence(),
          reading.source().position(spans.get(0).begin()).line(),
          spans.stream().map(span -> new Offsets(span.begin(), span.end())).toList(),
          Source.of(attribution, reading),
          attribution.via().stream().map(Via::of).toList());
    }
  }

  /** A place in the article. */
  record Offsets(int begin, int end) {}

  /** Who said it; what does not apply is null. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Source(
      String status,
      String name,
      String kind,
      String role,
      String affiliation,
      String description,
      String grade,
      String mention) {

    static Source of(Attribution attribution, Reading reading) {
      List<Span> spans = attribution.quotation().source();
      String mention = spans.isEmpty() ? null : reading.words(spans);
      if (attribution instanceof Attribution.Named named) {
        Speaker speaker = named.speaker();
        return new Source(
            "named",
            speaker.name(),
            Words.of(speaker.kind()),
            speaker.role().orElse(null),
            speaker.affiliation().orElse(null),
            null,
            null,
            mention);
      }
      if (attribution instanceof Attribution.Unnamed unnamed) {
        String grade = Words.of(unnamed.grade());
        String description = unnamed.description();
        return new Source("unnamed", null, null, null, null, description, grade, mention);
      }
      return new Source("unattributed", null, null, null, null, null, null, mention);
    }
  }

  /** An outlet or document on the way. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Via(String name, String outlet) {
    static Via of(Hop hop) {
      return new Via(hop.name(), hop.outlet().map(Outlet::name).orElse(null));
    }
  }
}
