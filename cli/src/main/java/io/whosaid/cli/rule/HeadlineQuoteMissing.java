package io.whosaid.cli.rule;

import io.whosaid.cli.reading.Reading;
import io.whosaid.cli.source.Article;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Words that a headline quotes and the article does not have. */
final class HeadlineQuoteMissing implements Rule {
  private static final int FEWEST_WORDS = 2;

  @Override
  public String id() {
    return "headline-quote-missing";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "The headline quotes words that are not in the article.";
  }

  @Override
  public String explanation() {
    return """
        Quote marks in a headline promise that somebody said just that; the article must have the \
        same words. Headlines are the first heading, and title and description of the front matter.
        Case, punctuation and the words around do not matter, one quoted word alone is not \
        reported.
        Quote in the headline what the article quotes, or leave the quote marks out.
        """;
  }

  @Override
  public String breach() {
    return "# Mayor: “We were betrayed”\n\nMayor Ines Albrecht said that she was disappointed.";
  }

  @Override
  public String mended() {
    return "# Mayor: “We were betrayed”\n\n“We were betrayed by the county,” said Mayor Ines Albrecht.";
  }

  @Override
  public Stream<Place> places(Reading reading, HouseStyle style) {
    Article article = reading.article();
    String body = " " + letters(body(article)) + " ";
    return reading.extraction().analysis().regions().stream()
        .filter(region -> region.depth() == 0 && article.isHeadline(region.span()))
        .filter(region -> isMissing(letters(region.span().of(reading.prose())), body))
        .map(region -> place(region, reading));
  }

  private static boolean isMissing(String words, String body) {
    return words.split(" ", -1).length >= FEWEST_WORDS && !body.contains(" " + words + " ");
  }

  private static Place place(QuotedRegion region, Reading reading) {
    List<Span> parts = region.parts();
    return new Place(
        parts,
        "the article does not have the words "
            + Excerpt.of(reading.words(parts))
            + " of its headline; quote what it has");
  }

  private static String body(Article article) {
    StringBuilder body = new StringBuilder(article.prose().text());
    for (Span headline : article.headlines()) {
      body.replace(headline.begin(), headline.end(), ".".repeat(headline.length()));
    }
    return body.toString();
  }

  private static String letters(String words) {
    String plain = words.toLowerCase(Locale.ROOT).replaceAll("[’‘']", "");
    return plain.replaceAll("[^\\p{L}\\p{N}]+", " ").trim();
  }
}
