/**
 * Scores attribution: against sources that were resolved by hand ({@code sources.tsv}), and against
 * published sets of names and pronouns.
 */
package io.whosaid.benchmarks.attribution;
