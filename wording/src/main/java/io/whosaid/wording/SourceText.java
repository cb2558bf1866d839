package io.whosaid.wording;

import io.whosaid.wording.internal.compare.Comparer;
import io.whosaid.wording.internal.index.IndexedSource;
import io.whosaid.wording.internal.index.QuoteWords;
import java.util.Optional;

/**
 * A text that quotations may have been taken from (a transcript, a release, another article), with
 * an index of its words. Made once, it answers for any number of quotations. Immutable and shared
 * by all threads. Plain text, SubRip (SRT) and WebVTT are understood; what such a file holds beside
 * the words that were spoken is left out of the comparison.
 *
 * <pre>{@code
 * SourceText speech = SourceText.of("speech.txt", "We will never, ever go back.");
 * Comparison comparison = speech.compare(Quote.of("“We will ever go back,”"));
 * comparison.wording();  // ALTERED
 * comparison.changes();  // one DROPPED step: "never", marked NEGATION
 * }</pre>
 *
 * <p>Time and memory are linear in the length of the text, about 16 bytes a word beside the text.
 */
public final class SourceText {
  private final IndexedSource source;

  private SourceText(IndexedSource source) {
    this.source = source;
  }

  /**
   * Reads {@code text}.
   *
   * @param name what to call it in answers: a title, a file's name, a link
   * @param text any text; offsets in answers point into it
   */
  public static SourceText of(String name, String text) {
    return new SourceText(new IndexedSource(name, text));
  }

  /** What to call it. */
  public String name() {
    return source.name();
  }

  /** The untouched text. */
  public String text() {
    return source.text();
  }

  /** How {@code quote}'s words compare with this text. Never throws for any text. */
  public Comparison compare(Quote quote) {
    return new Comparer(source, new QuoteWords(quote)).compare();
  }

  /**
   * Where the words of {@code words}, however few, first stand in a row; empty if nowhere. Unlike
   * {@link #compare} this says nothing about one or two words being too few to prove anything.
   */
  public Optional<Passage> find(String words) {
    return new Comparer(source, new QuoteWords(Quote.of(words))).first();
  }
}
