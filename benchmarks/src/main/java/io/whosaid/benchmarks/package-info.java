/**
 * Measures how good and how fast the engine is, and trains its models. {@link
 * io.whosaid.benchmarks.Benchmarks} is the command; each package holds what one of its subcommands
 * measures.
 */
package io.whosaid.benchmarks;
