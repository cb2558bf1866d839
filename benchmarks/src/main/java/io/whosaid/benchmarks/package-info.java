/**
 * Measures how good and how fast an engine is, and trains the default one. {@link
 * io.whosaid.benchmarks.Benchmarks} is the command; {@link io.whosaid.benchmarks.Corpus} reads
 * annotated articles, {@link io.whosaid.benchmarks.Scores} are the figures of predictions on them.
 */
package io.whosaid.benchmarks;
