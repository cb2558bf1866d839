/**
 * Finds statements: sentences in an article's own voice worth checking, and that name no source.
 *
 * <p>{@link io.whosaid.checkworthiness.StatementFinder} judges the sentences of an extraction.
 * {@link io.whosaid.checkworthiness.Feature} names all that it looks at, {@code words.tsv} has the
 * words that speak for each, {@code weights.tsv} what each counts; the latter was trained on
 * sentences that were annotated by hand. Nothing here reads a file, or knows a database or the web.
 */
package io.whosaid.checkworthiness;
