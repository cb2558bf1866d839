package io.whosaid.server.claims;

import io.whosaid.checkworthiness.Feature;
import io.whosaid.checkworthiness.Statement;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.ReportKind;
import io.whosaid.quote.Span;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What the engine found, with the words that it stands on, so that a claim can be shown without its
 * article's text.
 *
 * @param kind what it is
 * @param report what kind of report it is; null for a statement, and for a quotation that was found
 *     before this was recorded
 * @param content where what was said stands, as {@link Quotation#content()}
 * @param cue where the words stand that make it a quotation
 * @param source where the words stand that name its source
 * @param contentText the words at {@code content}, parts joined by {@code " … "}
 * @param cueText the words at {@code cue}
 * @param sourceText the words at {@code source}
 * @param exact all characters from the content's begin to its end
 * @param prefix up to 32 characters before them
 * @param suffix up to 32 characters after them
 * @param confidence from 0 to 1
 * @param why the rule that found it
 * @param reasons names of the {@link Feature}s that speak for checking a statement, the weightiest
 *     first; empty for a quotation
 */
@Embeddable
public record Quoted(
    @Enumerated(EnumType.STRING) ClaimKind kind,
    @Enumerated(EnumType.STRING) ReportKind report,
    @JdbcTypeCode(SqlTypes.JSON) List<Span> content,
    @JdbcTypeCode(SqlTypes.JSON) List<Span> cue,
    @JdbcTypeCode(SqlTypes.JSON) List<Span> source,
    String contentText,
    String cueText,
    String sourceText,
    String exact,
    String prefix,
    String suffix,
    double confidence,
    String why,
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> reasons) {
  private static final int CONTEXT = 32;

  /** What stands at {@code quotation} in {@code text}. */
  public static Quoted of(Quotation quotation, String text) {
    Span cover = Span.cover(quotation.content());
    return new Quoted(
        ClaimKind.of(quotation.kind()),
        quotation.report(),
        quotation.content(),
        quotation.cue(),
        quotation.source(),
        Quotation.words(quotation.content(), text),
        Quotation.words(quotation.cue(), text),
        Quotation.words(quotation.source(), text),
        cover.of(text),
        text.substring(contextBegin(text, cover.begin()), cover.begin()),
        text.substring(cover.end(), contextEnd(text, cover.end())),
        quotation.confidence(),
        quotation.why(),
        List.of());
  }

  /** The sentence at {@code statement} in {@code text}. */
  public static Quoted of(Statement statement, String text) {
    Span span = statement.span();
    String sentence = span.of(text);
    return new Quoted(
        ClaimKind.STATEMENT,
        null,
        List.of(span),
        List.of(),
        List.of(),
        sentence,
        "",
        "",
        sentence,
        text.substring(contextBegin(text, span.begin()), span.begin()),
        text.substring(span.end(), contextEnd(text, span.end())),
        statement.score(),
        "check-worthy sentence",
        statement.reasons().stream().map(Feature::name).toList());
  }

  /** The same words as a statement, which {@code speaking} speak for checking. */
  public Quoted asStatement(List<String> speaking) {
    return with(ClaimKind.STATEMENT, null, speaking);
  }

  /** The same at other places, in {@code text}. */
  public Quoted at(
      List<Span> otherContent, List<Span> otherCue, List<Span> otherSource, String text) {
    Quotation there =
        new Quotation(kind.ofQuotation(), otherContent, otherCue, otherSource, confidence, why);
    return of(there, text).with(kind, report, reasons);
  }

  /** The same, of another kind of report. */
  public Quoted of(ReportKind other) {
    return with(kind, other, reasons);
  }

  private Quoted with(ClaimKind otherKind, ReportKind otherReport, List<String> otherReasons) {
    return new Quoted(
        otherKind,
        otherReport,
        content,
        cue,
        source,
        contentText,
        cueText,
        sourceText,
        exact,
        prefix,
        suffix,
        confidence,
        why,
        otherReasons);
  }

  /** Letters and digits alone, in lower case; the text itself if it has none. */
  public static String folded(String text) {
    String words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return words.isEmpty() ? text : words;
  }

  /** Whether the content has the same words, whatever the punctuation. */
  boolean hasWordsOf(Quoted other) {
    return contentText.equals(other.contentText)
        || folded(contentText).equals(folded(other.contentText));
  }

  /** Whether it is the article's own, and not a quotation. */
  public boolean isStatement() {
    return kind == ClaimKind.STATEMENT;
  }

  private static int contextBegin(String text, int end) {
    int begin = Math.max(0, end - CONTEXT);
    return splitsPair(text, begin) ? begin + 1 : begin;
  }

  private static int contextEnd(String text, int begin) {
    int end = Math.min(text.length(), begin + CONTEXT);
    return splitsPair(text, end) ? end - 1 : end;
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
