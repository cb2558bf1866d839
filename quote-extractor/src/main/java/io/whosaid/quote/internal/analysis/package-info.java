/**
 * The first stage: from a {@link io.whosaid.quote.Document} to an {@link
 * io.whosaid.quote.Analysis}.
 *
 * <p>{@link io.whosaid.quote.internal.analysis.Analyzer} runs it. {@code Paragraphs} splits the
 * text, {@code QuoteMarks} pairs the quote marks in one pass (with {@code OpenRegions}, {@code
 * BlockQuotes} and {@code NestingDepth}), {@code Sentences} finds sentences, and {@code
 * TokenAnnotator} adds tokens with parts of speech and lemmas.
 */
package io.whosaid.quote.internal.analysis;
