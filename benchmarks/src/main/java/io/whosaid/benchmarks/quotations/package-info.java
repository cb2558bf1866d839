/**
 * Scores the quotations that an engine finds, and trains the default engine.
 *
 * <p>{@link io.whosaid.benchmarks.corpora.Corpus} reads annotated articles, {@code Predictions}
 * reads what an engine found elsewhere. {@link io.whosaid.benchmarks.quotations.Scores} are the
 * figures of an article: each published way to count has a class of its own. {@code Evaluation}
 * combines the articles, {@code Bootstrap} gives the confidence intervals, {@code Reliability}
 * shows how well the confidences are calibrated, and a {@code Finding} is something that went
 * wrong.
 */
package io.whosaid.benchmarks.quotations;
