package io.whosaid.wording.internal.transcript;

import io.whosaid.quote.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who speaks where, and when, in a transcript. */
public final class Speakers {
  private final String text;
  private final String[] names;
  private final int[] begins;
  private final int[] numbers;
  private final Span[] times;

  public Speakers(TranscriptMarkup layout, String text) {
    this.text = text;
    int size = layout.turns().size();
    names = new String[size];
    begins = new int[size];
    numbers = new int[size];
    Map<String, Integer> known = new HashMap<>();
    for (int i = 0; i < size; i++) {
      TranscriptMarkup.Turn turn = layout.turns().get(i);
      names[i] = turn.speaker();
      begins[i] = turn.begin();
      numbers[i] =
          turn.speaker().isEmpty()
              ? -i - 2
              : known.computeIfAbsent(SpeakerLabel.key(turn.speaker()), key -> known.size());
    }
    times = layout.times().toArray(Span[]::new);
  }

  /** The number of who speaks at {@code offset}; the same number is the same label. */
  public int at(int offset) {
    int turn = turn(offset);
    return turn < 0 ? -1 : numbers[turn];
  }

  public Optional<String> name(int offset) {
    int turn = turn(offset);
    return turn < 0 || names[turn].isEmpty() ? Optional.empty() : Optional.of(names[turn]);
  }

  /** The last time stamp before {@code offset}, without its brackets. */
  public Optional<String> time(int offset) {
    int found = Arrays.binarySearch(times, new Span(offset, offset + 1));
    int time = found >= 0 ? found : -found - 2;
    return time < 0
        ? Optional.empty()
        : Optional.of(times[time].of(text).replaceAll("[\\[\\](){}<>]", ""));
  }

  private int turn(int offset) {
    int found = Arrays.binarySearch(begins, offset);
    return found >= 0 ? found : -found - 2;
  }
}
