/**
 * Check-worthy sentences: learns what features count, and scores the finder against sentences that
 * were judged by hand ({@code statements.tsv}; STATEMENTS.md says how).
 */
package io.whosaid.benchmarks.statements;
