/** How fast the engine is: JMH benchmarks, run by {@code org.openjdk.jmh.Main}. */
package io.whosaid.benchmarks.speed;
