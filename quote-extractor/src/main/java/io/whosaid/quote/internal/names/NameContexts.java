package io.whosaid.quote.internal.names;

import io.whosaid.quote.internal.passage.Tag;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where else in a document its words stand: what one place leaves open another often tells. */
public final class NameContexts {
  private static final int MAX_COUNT = 5;
  private static final int[] NOWHERE = {};

  private final Map<Integer, int[]> places = new HashMap<>();
  private final Set<Integer> lower = new HashSet<>();
  private final Set<Integer> inside = new HashSet<>();
  private final Set<Integer> initials = new HashSet<>();

  public NameContexts(NameColumns words) {
    for (int i = NameColumns.MARGIN; i < words.size; i++) {
      if (words.isEdge(i)) {
        continue;
      }
      if (!words.capital[i]) {
        lower.add(words.word[i]);
      } else if (!words.shouted[i]) {
        if (!words.first[i]) {
          inside.add(words.word[i]);
        }
        note(words.word[i], i);
        if (words.runBegin[i] == i && words.runEnd[i] - i > 1) {
          noteInitials(words, i);
        }
      }
    }
  }

  private void note(int word, int at) {
    int[] known = places.get(word);
    if (known == null) {
      places.put(word, new int[] {at});
    } else if (known.length < MAX_COUNT) {
      int[] more = Arrays.copyOf(known, known.length + 1);
      more[known.length] = at;
      places.put(word, more);
    }
  }

  private void noteInitials(NameColumns words, int from) {
    StringBuilder letters = new StringBuilder();
    int i = from;
    while (!words.isEdge(i) && i - from < 12) {
      char c = words.text.charAt(words.begin[i]);
      if (words.capital[i]) {
        letters.append(c);
      } else if (words.tag[i] != Tag.ADP && words.tag[i] != Tag.DET && words.tag[i] != Tag.CCONJ) {
        break;
      }
      if (letters.length() > 1) {
        initials.add(letters.toString().hashCode());
      }
      i++;
    }
  }

  /** Where else {@code word} stands with a capital; the place itself may be among them. */
  int[] places(int word) {
    return places.getOrDefault(word, NOWHERE);
  }

  /** Whether it stands there without a capital too. */
  boolean isLowerElsewhere(int word) {
    return lower.contains(word);
  }

  /** Whether it stands there with a capital that opens no sentence. */
  boolean isCapitalInside(int word) {
    return inside.contains(word);
  }

  /** Whether these are the first letters of a run of capitals. */
  boolean isInitials(int cased) {
    return initials.contains(cased);
  }
}
