/** Measures how well versions of one quotation are found among many. */
package io.whosaid.benchmarks.families;
