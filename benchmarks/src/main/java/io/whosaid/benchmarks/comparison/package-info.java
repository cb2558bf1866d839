/** Measures whether a changed quotation is told from one that only looks different. */
package io.whosaid.benchmarks.comparison;
