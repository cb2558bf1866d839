/**
 * How often {@code whosaid check} is right on a folder of texts: random findings to judge by hand,
 * and quotations without a source that are planted to see whether they are reported.
 */
package io.whosaid.benchmarks.gate;
