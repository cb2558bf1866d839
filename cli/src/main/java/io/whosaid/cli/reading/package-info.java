/**
 * From the files that are named on the command line to what the engine finds in each.
 *
 * <p>{@link io.whosaid.cli.reading.Inputs} finds the files, {@link io.whosaid.cli.reading.Input}
 * reads one, {@link io.whosaid.cli.reading.ArticleAnalyzer} makes a {@link
 * io.whosaid.cli.reading.Reading} of it, {@link io.whosaid.cli.reading.InOrder} does so for many at
 * a time.
 */
package io.whosaid.cli.reading;
