package io.whosaid.attribution.internal.text;

import java.util.Set;

/** Words for days and months, in lower case. */
public final class CalendarWords {
  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> NEAR = Set.of("today", "yesterday", "tonight", "tomorrow");

  /** Months that are not first names, too. */
  private static final Set<String> MONTHS =
      Set.of("january", "february", "july", "september", "october", "november", "december");

  private CalendarWords() {}

  /** Whether {@code word} tells when something was said: "Monday", "today". */
  public static boolean isDay(String word) {
    return WEEKDAYS.contains(word) || NEAR.contains(word);
  }

  /** Whether {@code word} is a day's or a month's and nobody's name. */
  public static boolean isDate(String word) {
    return WEEKDAYS.contains(word) || MONTHS.contains(word);
  }
}
