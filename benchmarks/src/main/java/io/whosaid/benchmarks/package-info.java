/**
 * Measures how good and how fast an engine is, and trains the default one. {@link
 * io.whosaid.benchmarks.Benchmarks} is the command.
 *
 * <p>{@link io.whosaid.benchmarks.Corpus} reads annotated articles, {@code Predictions} what an
 * engine found elsewhere. {@link io.whosaid.benchmarks.Scores} are the figures of an article: each
 * published way to count has a class of its own. {@code Evaluation} puts the articles together,
 * {@code Bootstrap} gives the intervals, {@code Reliability} tells whether confidences can be
 * believed, and a {@code Finding} is something that went wrong.
 */
package io.whosaid.benchmarks;
