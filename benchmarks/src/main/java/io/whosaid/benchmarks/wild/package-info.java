/**
 * Scores the engine on text as it comes: press releases, pages, papers and blogs that were
 * annotated by hand, stand-off, before anybody had seen what the engine makes of them.
 */
package io.whosaid.benchmarks.wild;
