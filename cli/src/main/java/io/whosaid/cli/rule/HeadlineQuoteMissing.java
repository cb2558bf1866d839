package io.whosaid.cli.rule;

import io.whosaid.article.Article;
import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Span;
import io.whosaid.wording.HeadlineCheck;
import io.whosaid.wording.MatchClass;
import io.whosaid.wording.SourceText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that a headline quotes and the article does not have. */
final class HeadlineQuoteMissing implements Rule {
  private static final int MIN_WORDS = 5;
  private static final int MIN_ATTRIBUTED_WORDS = 2;

  /** A colon beside the quote marks, or a verb of speech. */
  private static final Pattern ATTRIBUTED =
      Pattern.compile(
          "(?i)[:–—-]\\s*[\"“‘']|[\"”’']\\s*[:–—-]|[,.!?][\"”’']\\s*$"
              + "|\\b(?:says?|said|tells?|told|claims?|warns?|vows?|calls?|called|insists?|admits?"
              + "|denies|according to)\\b");

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
        Case, punctuation and the words around do not matter. Fewer than five words count only \
        where the headline says who said them, as by a colon or "says"; otherwise they are taken \
        as a term or a slogan.
        Quote in the headline what the article quotes, or leave the quote marks out.
        """;
  }

  @Override
  public String incorrect() {
    return "# Mayor: “We were betrayed”\n\nMayor Ines Albrecht said that she was disappointed.";
  }

  @Override
  public String correct() {
    return "# Mayor: “We were betrayed”\n\n“We were betrayed by the county,” said Mayor Ines Albrecht.";
  }

  @Override
  public Stream<Place> places(Reading reading, SourcePolicy policy) {
    Article article = reading.article();
    if (article.headlines().isEmpty()) {
      return Stream.empty();
    }
    SourceText body = SourceText.of("the article", body(article));
    return article.headlines().stream().flatMap(headline -> places(headline, reading, body));
  }

  private static Stream<Place> places(Span headline, Reading reading, SourceText body) {
    String words = headline.of(reading.prose());
    return HeadlineCheck.of(words, body).stream()
        .filter(
            result ->
                result.wording() == MatchClass.NOT_FOUND || result.wording() == MatchClass.ALTERED)
        .filter(result -> isQuotation(result.span(), words))
        .map(result -> new Place(List.of(at(headline, result.span())), message(result, words)));
  }

  /** A few words that nobody is said to have said are a term or a slogan. */
  private static boolean isQuotation(Span quoted, String headline) {
    int count = quoted.of(headline).split("\\s+", -1).length;
    return count >= MIN_WORDS
        || (count >= MIN_ATTRIBUTED_WORDS && ATTRIBUTED.matcher(headline).find());
  }

  private static Span at(Span headline, Span within) {
    return new Span(headline.begin() + within.begin(), headline.begin() + within.end());
  }

  private static String message(HeadlineCheck.Result result, String headline) {
    String words = Excerpt.of(result.span().of(headline));
    return result
            .comparison()
            .passage()
            .filter(passage -> result.wording() == MatchClass.ALTERED)
            .map(passage -> "the article says " + Excerpt.of(passage.text()) + ", not " + words)
            .orElse("the article does not have the words " + words + " of its headline")
        + "; quote what it has";
  }

  /** The article with blanks for its headlines. */
  private static String body(Article article) {
    StringBuilder body = new StringBuilder(article.prose().text());
    for (Span headline : article.headlines()) {
      body.replace(headline.begin(), headline.end(), " ".repeat(headline.length()));
    }
    return body.toString();
  }
}
