package io.whosaid.benchmarks.speed;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts words, and the time that the thread had a processor, so that JMH reports both. */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class WordCounter {
  /** How many words have been read. */
  public long words;

  /** Processor time of the thread, in nanoseconds. */
  public long processor;

  private long before = ProcessorTime.nanos();

  /** Counts the words of the next text. */
  public void add(int more) {
    words += more;
    long now = ProcessorTime.nanos();
    processor += now - before;
    before = now;
  }
}
