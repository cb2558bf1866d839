package io.whosaid.server.engine;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.Mock;
import io.whosaid.attribution.Attribution;
import io.whosaid.attribution.Attribution.Grade;
import io.whosaid.attribution.Hop;
import io.whosaid.attribution.Speaker;
import io.whosaid.checkworthiness.Feature;
import io.whosaid.checkworthiness.Statement;
import io.whosaid.quote.Document;
import io.whosaid.quote.Problem;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.Quotation.Kind;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.ReportKind;
import io.whosaid.quote.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a test can foretell, so that tests of HTTP do not hang on the rules: {@code “…” said
 * NAME.} is direct and named, {@code “…” hopes NAME.} a thought, {@code “…” said a NOUN.} unnamed,
 * {@code “…”.} unattributed; {@code via OUTLET} may follow the source, {@code Some N percent ...}
 * is a statement, and {@code ~} is a problem.
 */
@Mock
@ApplicationScoped
class MarkedTextReader extends ArticleReader {
  private static final Pattern QUOTATION =
      Pattern.compile("(“[^”]*”)(?: (said|hopes) ([^.]+?)(?: via ([^.]+))?)?\\.");

  private static final Pattern STATEMENT = Pattern.compile("(?<=\\s|^)Some \\d+ percent [^.]+\\.");

  MarkedTextReader() {
    super(null, null, null, new SimpleMeterRegistry());
  }

  @Override
  public Reading read(Document document) {
    Matcher matcher = QUOTATION.matcher(document.text());
    List<Found> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(Found.of(attribution(matcher), document.text()));
    }
    Matcher statement = STATEMENT.matcher(document.text());
    while (statement.find()) {
      found.add(Found.of(statement(statement), document.text()));
    }
    found.sort(Comparator.comparing(claim -> claim.quoted().content().get(0).begin()));
    int odd = document.text().indexOf('~');
    List<Problem> problems =
        odd < 0
            ? List.of()
            : List.of(new Problem(Problem.Kind.STRAY_MARK, new Span(odd, odd + 1), "A tilde."));
    return new Reading(found, problems);
  }

  /** Named as the source has it; direct where it begins with a quote mark. */
  @Override
  public Found marked(Document document, ClaimSpans places) {
    String text = document.text();
    List<QuotedRegion> regions =
        text.startsWith("“", places.content().get(0).begin())
            ? List.of(new QuotedRegion(places.content(), QuotedRegion.Style.DOUBLE, 0, true))
            : List.of();
    Quotation quotation = places.quotation(regions);
    Attribution attribution =
        places.source().isEmpty()
            ? new Attribution.Unattributed(quotation, List.of(), "no source")
            : new Attribution.Named(
                quotation,
                new Speaker(
                    Quotation.words(places.source(), text),
                    Speaker.Kind.PERSON,
                    Optional.empty(),
                    Optional.empty()),
                List.of(),
                "a name");
    return Found.of(attribution, text);
  }

  private static Statement statement(Matcher matcher) {
    List<Feature> reasons = List.of(Feature.NUMBER, Feature.SHARE);
    return new Statement(
        new Span(matcher.start(), matcher.end()), 0.75, reasons, Set.copyOf(reasons));
  }

  private static Attribution attribution(Matcher matcher) {
    Quotation quotation =
        new Quotation(
            Kind.DIRECT,
            spans(matcher, 1),
            spans(matcher, 2),
            spans(matcher, 3),
            0.5,
            "marked",
            null,
            "hopes".equals(matcher.group(2)) ? ReportKind.THOUGHT : ReportKind.SPEECH);
    List<Hop> via =
        spans(matcher, 4).stream()
            .map(span -> new Hop(span, matcher.group(4), Optional.empty()))
            .toList();
    String source = matcher.group(3);
    if (source == null) {
      return new Attribution.Unattributed(quotation, via, "no source");
    }
    return source.startsWith("a ")
        ? new Attribution.Unnamed(quotation, source, Grade.ROLE, via, "an article")
        : new Attribution.Named(
            quotation,
            new Speaker(source, Speaker.Kind.PERSON, Optional.of("mayor"), Optional.empty()),
            via,
            "a name");
  }

  private static List<Span> spans(Matcher matcher, int group) {
    return matcher.group(group) == null
        ? List.of()
        : List.of(new Span(matcher.start(group), matcher.end(group)));
  }
}
