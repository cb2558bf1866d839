package io.whosaid.quote.internal.tagging;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What an editorial office says of an article or of itself, which nobody is quoted with. */
public final class EditorialNotices {
  private static final Pattern FOLLOW =
      Pattern.compile("\\P{L}*Follow\\b.{1,80}\\bon (Twitter|Facebook|Instagram|X)\\b.{0,80}");

  private static final Set<String> LABELS =
      Set.of(
          "ADDRESS",
          "ALSO READ",
          "ANSWER",
          "AUTHOR",
          "AUTHORS",
          "BREAKING",
          "BYLINE",
          "CAPTION",
          "CATEGORIES",
          "CATEGORY",
          "CLARIFICATION",
          "CON",
          "CONS",
          "CONTACT",
          "CONTACTS",
          "COPYRIGHT",
          "CORRECTION",
          "CREDIT",
          "DATE",
          "DATELINE",
          "DIRECTOR",
          "DISCLAIMER",
          "DOWNLOAD",
          "E-MAIL",
          "EDITOR'S NOTE",
          "EDITORS NOTE",
          "EMAIL",
          "EXAMPLE",
          "EXCLUSIVE",
          "FACT CHECK",
          "FAX",
          "FOR IMMEDIATE RELEASE",
          "HEADLINE",
          "HOW",
          "IMAGE",
          "IMMEDIATE RELEASE",
          "KEYWORDS",
          "LANGUAGE",
          "LAST UPDATED",
          "LINKS",
          "LISTEN",
          "LIVE",
          "LOCATION",
          "MEDIA CONTACT",
          "MORE",
          "NOTE",
          "OPINION",
          "PHONE",
          "PHOTO",
          "PHOTOS",
          "PLACE",
          "PRESS CONTACT",
          "PRICE",
          "PRO",
          "PROS",
          "PS",
          "PUBLISHED",
          "QUESTION",
          "READ",
          "READ MORE",
          "RELATED",
          "REMEMBER",
          "RUNNING TIME",
          "SECTION",
          "SEE ALSO",
          "SOURCE",
          "STARRING",
          "SUBHEAD",
          "SUBHEADLINE",
          "SUBJECT",
          "SUBTITLE",
          "SUMMARY",
          "TAG",
          "TAGS",
          "TEL",
          "TIME",
          "TIP",
          "TITLE",
          "TOPIC",
          "TOPICS",
          "UPDATE",
          "UPDATED",
          "VIDEO",
          "WARNING",
          "WATCH",
          "WEBSITE",
          "WHAT",
          "WHEN",
          "WHERE",
          "WHO",
          "WHY");

  private EditorialNotices() {}

  /** Whether a label before a colon names no speaker: {@code Correction:}. */
  public static boolean isLabel(String label) {
    return LABELS.contains(label.replace('’', '\'').toUpperCase(Locale.ROOT));
  }

  /** Whether a paragraph only asks to be followed elsewhere. */
  public static boolean isInvitation(CharSequence paragraph) {
    return FOLLOW.matcher(paragraph).matches();
  }
}
