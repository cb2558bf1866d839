package io.whosaid.cli.rule;

import io.whosaid.attribution.Attribution;
import io.whosaid.attribution.Hop;
import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A quotation taken from another outlet, without a link to it. */
final class SecondhandQuote implements Rule {
  @Override
  public String id() {
    return "secondhand-quote";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String summary() {
    return "A quotation was taken from another outlet without a link to it.";
  }

  @Override
  public String explanation() {
    return """
        Words that another outlet reported can be checked there, if readers are told where.
        A link in the sentence or right after it, a footnote, the cite of a block quote or a \
        comment <!-- whosaid-source: ... --> is enough. Quotations that your own outlets gathered \
        are not second-hand: name them in [sources] own of .whosaid.toml.
        Link to what the other outlet published.
        """;
  }

  @Override
  public String incorrect() {
    return "“The bridge was never safe,” Tomas Reuter told Reuters.";
  }

  @Override
  public String correct() {
    return "“The bridge was never safe,” Tomas Reuter told Reuters"
        + " (https://news.example/bridge).";
  }

  @Override
  public Stream<Place> places(Reading reading, SourcePolicy policy) {
    return reading.likelyOnly().attributions().stream()
        .filter(attribution -> attribution.quotation().kind() != Quotation.Kind.INDIRECT)
        .filter(attribution -> !reading.isHeadline(attribution.quotation()))
        .flatMap(attribution -> place(attribution, reading, policy).stream());
  }

  /**
   * Whether the words mean the outlet: not an abbreviation that the article explains otherwise, nor
   * a word of which only "The" makes a name.
   */
  private static boolean isOutlet(Hop hop, String prose) {
    String words =
        hop.span().of(prose).replaceFirst("(?i)^the\\s+", "").replaceFirst("[’']s?$", "");
    if (words.matches("\\p{Lu}{2,6}")) {
      Matcher explained =
          Pattern.compile("([\\p{L}’' -]{4,80}) \\(" + words + "\\)").matcher(prose);
      if (explained.find() && !explained.group(1).strip().endsWith(hop.name())) {
        return false;
      }
    }
    boolean needsArticle = hop.name().startsWith("The ") && !words.contains(" ");
    int begin = hop.span().begin();
    return !needsArticle
        || prose.substring(Math.max(0, begin - 4), begin).toLowerCase(Locale.ROOT).endsWith("the ");
  }

  /** Whether no other quotation stands between the outlet and the words. */
  private static boolean isBeside(Hop hop, Quotation quotation, Reading reading) {
    Span words = Span.cover(quotation.content());
    int begin = Math.min(hop.span().end(), words.end());
    int end = Math.max(hop.span().begin(), words.begin());
    return reading.extraction().analysis().regions().stream()
        .filter(region -> region.style() != QuotedRegion.Style.BLOCK)
        .map(QuotedRegion::span)
        .noneMatch(other -> other.begin() >= begin && other.end() <= end);
  }

  private static Optional<Place> place(
      Attribution attribution, Reading reading, SourcePolicy policy) {
    Optional<Hop> foreign =
        attribution.via().stream()
            .filter(hop -> hop.outlet().isPresent() && !policy.owns(hop.name()))
            .filter(hop -> isOutlet(hop, reading.prose()))
            .filter(hop -> isBeside(hop, attribution.quotation(), reading))
            .findFirst();
    return foreign
        .filter(hop -> !Pointers.leadFrom(attribution.quotation(), reading))
        .map(
            hop ->
                new Place(
                    List.of(hop.span()),
                    Excerpt.of(reading.words(attribution.quotation().content()))
                        + " comes through "
                        + hop.name()
                        + "; link to what it published"));
  }
}
