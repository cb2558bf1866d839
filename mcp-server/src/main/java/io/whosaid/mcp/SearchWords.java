package io.whosaid.mcp;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What to search for to find quotations like one, of which a few words may have changed. */
final class SearchWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{1,40}");
  private static final int MOST_WORDS = 400;
  private static final int GROUP = 3;
  private static final int MOST_GROUPS = 4;
  private static final int TELLING = 4;

  private SearchWords() {}

  /** Up to four searches, each of up to three words from another part of {@code quote}. */
  static List<String> of(String quote) {
    Set<String> telling = new LinkedHashSet<>();
    Set<String> all = new LinkedHashSet<>();
    WORD.matcher(quote)
        .results()
        .limit(MOST_WORDS)
        .forEach(
            match -> {
              all.add(match.group());
              if (match.group().length() >= TELLING) {
                telling.add(match.group());
              }
            });
    List<String> words = List.copyOf(telling.size() >= GROUP ? telling : all);
    int groups = Math.min(MOST_GROUPS, Math.max(1, words.size() / GROUP));
    List<String> searches = new ArrayList<>();
    for (int group = 0; group < groups && !words.isEmpty(); group++) {
      int from = group * words.size() / groups;
      searches.add(String.join(" ", words.subList(from, Math.min(words.size(), from + GROUP))));
    }
    return searches;
  }
}
