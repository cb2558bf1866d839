/**
 * What the taggers read: passages of text as columns of numbers.
 *
 * <p>{@code Passages} cuts a document into the stretches that are tagged at once, {@code
 * TokenColumns} holds the tokens of one of them, {@code TokenContext} what stands around each
 * token, {@code QuoteStates} where each token stands relative to the quoted regions.
 */
package io.whosaid.quote.internal.passage;
