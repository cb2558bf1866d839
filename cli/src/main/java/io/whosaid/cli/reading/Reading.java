package io.whosaid.cli.reading;

import io.whosaid.article.Article;
import io.whosaid.article.SourceFile;
import io.whosaid.attribution.Attribution;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the engine made of an article.
 *
 * @param article the article
 * @param extraction what was found in its prose
 * @param attributions one for each quotation, in the same order
 */
public record Reading(Article article, Extraction extraction, List<Attribution> attributions) {

  /** Copies the list and checks that every quotation has its attribution. */
  public Reading {
    Objects.requireNonNull(article, "article");
    attributions = List.copyOf(attributions);
    if (attributions.size() != extraction.quotations().size()) {
      throw new IllegalArgumentException(
          attributions.size() + " attributions for " + extraction.quotations().size());
    }
  }

  /** What speaks against its being in English, the only language that is read; for people. */
  public Optional<String> otherLanguage() {
    return Languages.other(prose(), article.language());
  }

  /** The same without what no reader of news would call an attribution. */
  public Reading likelyOnly() {
    List<Attribution> likely =
        attributions.stream()
            .filter(attribution -> attribution.quotation().isLikelyAttribution())
            .toList();
    List<Quotation> quotations = likely.stream().map(Attribution::quotation).toList();
    return new Reading(article, new Extraction(extraction.analysis(), quotations), likely);
  }

  /** The file that was read. */
  public SourceFile source() {
    return article.source();
  }

  /** The prose of the file, into which the spans of quotations point. */
  public String prose() {
    return article.prose().text();
  }

  /** The words of {@code spans} of the prose. */
  public String words(List<Span> spans) {
    return Quotation.words(spans, prose());
  }

  /** Whether {@code quotation} stands in a headline. */
  public boolean isHeadline(Quotation quotation) {
    return article.isHeadline(Span.cover(quotation.content()));
  }

  /** Where the file has what {@code spans} of the prose stand for. */
  public List<Span> inSource(List<Span> spans) {
    return spans.stream().map(article.prose()::toSource).toList();
  }
}
