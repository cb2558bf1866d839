package io.whosaid.cli.rule;

import io.whosaid.article.Pointer;
import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Sentence;
import io.whosaid.quote.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether an article leads its reader from a quotation to where it comes from: by a link in its
 * sentences or right after them, a footnote, the {@code cite} of its markup, or a comment {@code
 * <!-- whosaid-source: ... -->} after it.
 */
final class Pointers {
  /** Only marks, or a word that announces a source, between a quotation and a link. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "[\\s\\p{Punct}>“”‘’«»—–]*(?:(?i:source|via|from|see|read|quelle)[:\\s]*)?[\\s(\\[“‘]*");

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"“”]+");

  private Pointers() {}

  /** Whether the reader is led to the source of {@code quotation}. */
  static boolean leadFrom(Quotation quotation, Reading reading) {
    return leadFrom(quotation.content(), reading);
  }

  /** Whether the reader is led to the source of what stands at {@code quoted}. */
  static boolean leadFrom(List<Span> quoted, Reading reading) {
    Span content = Span.cover(quoted);
    Span sentences = sentences(content, reading);
    return reading.article().pointers().stream()
            .anyMatch(pointer -> isSource(pointer) && isAt(pointer, sentences, reading.prose()))
        || hasAddress(sentences, reading.prose())
        || Annotation.of(reading).stream().anyMatch(note -> note.isAbout(content, reading));
  }

  /** A link to the same page that is a footnote's, as pages of HTML have them. */
  private static final Pattern FOOTNOTE =
      Pattern.compile("(?i)#_?(?:fn|ftn|foot|note|ref|cite|end|source)");

  /** A link to the same page, or to write a letter, is no source. */
  private static boolean isSource(Pointer pointer) {
    String target = pointer.target();
    return !(target.isBlank() || target.startsWith("mailto:"))
        && (!target.startsWith("#") || FOOTNOTE.matcher(target).lookingAt());
  }

  private static boolean isAt(Pointer pointer, Span sentences, String prose) {
    boolean within = pointer.begin() < sentences.end() && pointer.end() > sentences.begin();
    return within || follows(pointer.begin(), sentences, prose);
  }

  private static boolean follows(int at, Span sentences, String prose) {
    return at >= sentences.end()
        && at - sentences.end() < 40
        && isNear(prose.substring(sentences.end(), at));
  }

  /** A new paragraph is near only when it begins like a line that names a source. */
  private static boolean isNear(String between) {
    return BETWEEN.matcher(between).matches()
        && (!between.contains("\n") || between.matches("(?s)\\s*(?:> )?(?:[—–(\\[-]|\\p{L}).*"));
  }

  private static boolean hasAddress(Span sentences, String prose) {
    int end = Math.min(prose.length(), sentences.end() + 200);
    return ADDRESS
        .matcher(prose)
        .region(sentences.begin(), end)
        .results()
        .anyMatch(
            address ->
                address.start() < sentences.end() || follows(address.start(), sentences, prose));
  }

  /** The sentences that hold the quotation, or the region of which it is a part. */
  private static Span sentences(Span content, Reading reading) {
    int begin = content.begin();
    int end = content.end();
    for (Sentence sentence : reading.extraction().analysis().sentences()) {
      if (sentence.span().overlaps(content)) {
        begin = Math.min(begin, sentence.span().begin());
        end = Math.max(end, sentence.span().end());
      }
    }
    List<QuotedRegion> regions = reading.extraction().analysis().regions();
    for (QuotedRegion region : regions) {
      if (region.depth() == 0 && region.span().covers(content)) {
        end = Math.max(end, region.span().end());
      }
    }
    return new Span(begin, end);
  }
}
