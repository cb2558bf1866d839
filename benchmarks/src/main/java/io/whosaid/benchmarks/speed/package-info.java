/**
 * How fast the engine is. {@code EngineSpeed} and {@code io.whosaid.quote.ReadingSpeed} are JMH
 * benchmarks; {@code Growth}, {@code Footprint} and {@code Readiness} are programs that each need a
 * JVM of their own. The command {@code speed} runs them all and prints a table.
 */
package io.whosaid.benchmarks.speed;
