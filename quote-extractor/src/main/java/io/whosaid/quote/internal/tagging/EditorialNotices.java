package io.whosaid.quote.internal.tagging;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What an editorial office says of an article or of itself, which nobody is quoted with. */
final class EditorialNotices {
  private static final Pattern FOLLOW =
      Pattern.compile("\\P{L}*Follow\\b.{1,80}\\bon (Twitter|Facebook|Instagram|X)\\b.{0,80}");

  private static final Set<String> LABELS =
      Set.of(
          "BREAKING",
          "CLARIFICATION",
          "CONTACT",
          "CORRECTION",
          "EDITOR'S NOTE",
          "EXCLUSIVE",
          "FACT CHECK",
          "HOW",
          "LIVE",
          "MORE",
          "NOTE",
          "OPINION",
          "PHOTO",
          "PHOTOS",
          "PLACE",
          "PS",
          "READ",
          "READ MORE",
          "RELATED",
          "SOURCE",
          "TIME",
          "UPDATE",
          "VIDEO",
          "WARNING",
          "WATCH",
          "WHAT",
          "WHEN",
          "WHERE",
          "WHO",
          "WHY");

  private EditorialNotices() {}

  /** Whether a label before a colon names no speaker: {@code Correction:}. */
  static boolean isLabel(String label) {
    return LABELS.contains(label.replace('’', '\'').toUpperCase(Locale.ROOT));
  }

  /** Whether a paragraph only asks to be followed elsewhere. */
  static boolean isInvitation(CharSequence paragraph) {
    return FOLLOW.matcher(paragraph).matches();
  }
}
