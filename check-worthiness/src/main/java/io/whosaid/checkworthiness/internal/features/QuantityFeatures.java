package io.whosaid.checkworthiness.internal.features;

import io.whosaid.checkworthiness.Feature;
import io.whosaid.quote.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers that count something: not days, years, ages, times or numbers of roads and rules. */
public final class QuantityFeatures {
  private static final Pattern DIGITS = Pattern.compile(".*\\d.*");
  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d(?:s|'s)?");
  private static final Pattern AGE = Pattern.compile(".*\\d-year-olds?");
  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");
  private static final Pattern TIME = Pattern.compile("\\d{1,2}(?::\\d\\d)?|\\d{1,2}[ap]\\.?m\\.?");
  private static final Pattern MONEY = Pattern.compile(".*[$£€¥].*|dollars?|euros?|pounds?|cents");
  private static final Pattern SHARE = Pattern.compile("\\d.*%|%|percent|percentage|pct");
  private static final Pattern SHARE_WORD =
      Pattern.compile(
          "half|majority|minority|quarter|third|two-thirds|one-third|three-quarters|one-quarter"
              + "|fifth|tenth|most|portion|proportion|fraction");
  private static final Pattern CROWD =
      Pattern.compile(
          "dozens?|hundreds|thousands|tens|millions|billions|scores|handful|several|numerous"
              + "|countless|many|few|galaxy");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sept",
          "sep",
          "oct",
          "nov",
          "dec");
  private static final Set<String> CLOCK = Set.of("a.m.", "p.m.", "am", "pm", "o'clock", "noon");
  private static final Set<String> PERIODS =
      Set.of(
          "day", "week", "month", "year", "hour", "minute", "decade", "century", "night", "time");
  private static final Set<String> SMALL =
      Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "both");
  private static final Set<String> TENS = Set.of("five", "ten", "twenty", "hundred");
  private static final Set<String> LABELS =
      Set.of("article", "title", "chapter", "section", "local", "route", "highway", "page", "no.");

  private QuantityFeatures() {}

  public static void add(Set<Feature> features, AuthorVoice voice) {
    List<Token> tokens = voice.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token == null) {
        continue;
      }
      String word = Vocabulary.lower(token.text());
      if (word.equals("since") && isYear(tokens, i + 1)) {
        features.add(Feature.RECORD);
      } else if (SHARE.matcher(word).matches()) {
        features.add(Feature.SHARE);
      } else if (MONEY.matcher(word).matches() && !word.equals("pound")) {
        features.add(Feature.MONEY);
      } else if (CROWD.matcher(word).matches()) {
        features.add(Feature.CROWD);
      } else if (SHARE_WORD.matcher(word).matches() && is(tokens, i + 1, "of", "in")) {
        features.add(Feature.SHARE);
      } else if (isNumber(token, word) && counts(tokens, i, word)) {
        features.add(
            is(tokens, i + 1, "in", "of") && isDigits(tokens, i + 2)
                ? Feature.SHARE
                : SMALL.contains(word)
                        && !is(tokens, i + 1, "hundred", "thousand", "million", "dozen")
                    ? Feature.SMALL_NUMBER
                    : Feature.NUMBER);
        if (is(tokens, i + 1, "times")) {
          features.add(Feature.COMPARISON);
        }
      }
    }
  }

  private static boolean isNumber(Token token, String word) {
    return DIGITS.matcher(word).matches()
        ? Character.isDigit(word.charAt(0)) || word.charAt(0) == '.'
        : SMALL.contains(word) || (token.is("NUM") && !word.equals("one"));
  }

  private static boolean counts(List<Token> tokens, int i, String word) {
    if (YEAR.matcher(word).matches()
        || AGE.matcher(word).matches()
        || ORDINAL.matcher(word).matches()
        || MONTHS.contains(before(tokens, i))
        || LABELS.contains(before(tokens, i))
        || word.contains("/")) {
      return false;
    }
    String next = next(tokens, i);
    if (TIME.matcher(word).matches()
        && (word.contains(":") || CLOCK.contains(next) || MONTHS.contains(next))) {
      return false;
    }
    boolean age = ",".equals(before(tokens, i)) && (next.equals(",") || next.equals("."));
    return !age && !PERIODS.contains(next) && !PERIODS.contains(next.replaceFirst("s$", ""));
  }

  private static String before(List<Token> tokens, int i) {
    Token token = i == 0 ? null : tokens.get(i - 1);
    String word = token == null ? "" : Vocabulary.lower(token.text());
    return word.length() > 3 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private static String next(List<Token> tokens, int i) {
    Token token = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
    return token == null ? "" : Vocabulary.lower(token.text());
  }

  private static boolean isDigits(List<Token> tokens, int i) {
    Token token = i < tokens.size() ? tokens.get(i) : null;
    return token != null
        && (token.is("NUM")
            || Character.isDigit(token.text().charAt(0))
            || TENS.contains(Vocabulary.lower(token.text())));
  }

  private static boolean isYear(List<Token> tokens, int i) {
    Token token = i < tokens.size() ? tokens.get(i) : null;
    return token != null && YEAR.matcher(token.text()).matches();
  }

  private static boolean is(List<Token> tokens, int i, String... words) {
    Token token = i < tokens.size() ? tokens.get(i) : null;
    for (String word : words) {
      if (token != null && Vocabulary.lower(token.text()).equals(word)) {
        return true;
      }
    }
    return false;
  }
}
