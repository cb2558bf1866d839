/**
 * Finds quotations in news text.
 *
 * <p>{@link io.whosaid.quote.QuoteExtractor} turns a {@link io.whosaid.quote.Document} into an
 * {@link io.whosaid.quote.Extraction}: first an {@link io.whosaid.quote.Analysis} (paragraphs,
 * quoted regions, sentences, tokens), then an {@link io.whosaid.quote.Engine} that finds each
 * {@link io.whosaid.quote.Quotation} in it.
 */
package io.whosaid.quote;
