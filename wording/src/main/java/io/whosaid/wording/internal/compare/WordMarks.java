package io.whosaid.wording.internal.compare;

import io.whosaid.quote.Span;
import io.whosaid.wording.ChangeType;
import io.whosaid.wording.internal.index.IndexedSource;
import io.whosaid.wording.internal.index.QuoteWords;
import io.whosaid.wording.internal.index.Tokens;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Marks the changed words that may change what was said. */
final class WordMarks {
  private static final Set<String> NEGATIONS =
      words(
          "no not never none nobody nothing nowhere neither nor cannot without hardly scarcely"
              + " barely non unable refuse refused deny denied");
  private static final Set<String> MODALS =
      words(
          "can could may might must shall should will would ought need cannot maybe perhaps"
              + " probably possibly certainly definitely likely unlikely surely");
  private static final Set<String> QUANTIFIERS =
      words(
          "all any some most many much few fewer several every each both half majority minority"
              + " only more less least entire whole always often sometimes rarely seldom almost"
              + " nearly about around approximately roughly exactly everyone everybody everything"
              + " someone somebody something anyone anybody anything");
  private static final Set<String> NUMBERS =
      words(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty"
              + " seventy eighty ninety hundred hundreds thousand thousands million millions"
              + " billion billions trillion trillions dozen dozens first second third fourth fifth"
              + " sixth seventh eighth ninth tenth once twice thrice double triple quarter percent"
              + " per cent");
  private static final Set<String> TITLES =
      words("mr mrs ms mx dr prof st sr jr gen col capt lt sgt sen rep gov rev hon");
  private static final String SYMBOLS = "%‰°±×÷+-~<>≈≤≥℃℉№";

  private final IndexedSource source;
  private final QuoteWords quote;

  WordMarks(IndexedSource source, QuoteWords quote) {
    this.source = source;
    this.quote = quote;
  }

  /** The marks of all words that only one side has; a side that begins at -1 has none. */
  Set<ChangeType> of(int quotedFrom, int quotedTo, int sourceFrom, int sourceTo) {
    Set<String> quoted = new HashSet<>();
    Set<String> said = new HashSet<>();
    for (int i = Math.max(0, quotedFrom); quotedFrom >= 0 && i < quotedTo; i++) {
      quoted.add(quote.words.get(i).folded());
    }
    Tokens tokens = source.tokens();
    for (int i = Math.max(0, sourceFrom); sourceFrom >= 0 && i < sourceTo; i++) {
      said.add(tokens.vocabulary.word(tokens.ids[i]));
    }
    Set<ChangeType> marks = EnumSet.noneOf(ChangeType.class);
    for (int i = Math.max(0, quotedFrom); quotedFrom >= 0 && i < quotedTo; i++) {
      QuoteWords.Word word = quote.words.get(i);
      if (!said.contains(word.folded())) {
        add(word.folded(), quote.quote.text(), word.span(), marks);
      }
    }
    for (int i = Math.max(0, sourceFrom); sourceFrom >= 0 && i < sourceTo; i++) {
      String word = tokens.vocabulary.word(tokens.ids[i]);
      if (!quoted.contains(word) && !tokens.isAside(i)) {
        add(word, source.text(), new Span(tokens.begins[i], tokens.ends[i]), marks);
      }
    }
    return marks;
  }

  private static void add(String word, String text, Span span, Set<ChangeType> marks) {
    if (word.chars().anyMatch(Character::isDigit) || isNumber(word)) {
      marks.add(ChangeType.NUMBER);
    }
    if (NEGATIONS.contains(word) || word.endsWith("n't")) {
      marks.add(ChangeType.NEGATION);
    }
    String verb = word.endsWith("n't") ? word.substring(0, word.length() - 3) : word;
    if (MODALS.contains(verb) || verb.endsWith("'ll") || verb.equals("wo") || verb.equals("ca")) {
      marks.add(ChangeType.MODAL);
    }
    if (QUANTIFIERS.contains(word)) {
      marks.add(ChangeType.QUANTIFIER);
    }
    if (isName(word, text, span)) {
      marks.add(ChangeType.NAME);
    }
  }

  private static boolean isNumber(String word) {
    int type = word.isEmpty() ? 0 : Character.getType(word.codePointAt(0));
    return NUMBERS.contains(word)
        || SYMBOLS.contains(word)
        || type == Character.CURRENCY_SYMBOL
        || type == Character.OTHER_NUMBER;
  }

  /** Whether a word begins with a capital that the begin of a sentence does not account for. */
  private static boolean isName(String word, String text, Span span) {
    if (!Character.isUpperCase(text.charAt(span.begin())) || word.equals("i")) {
      return false;
    }
    int at = span.begin() - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    boolean shouted =
        span.length() > 1
            && at >= 1
            && Character.isUpperCase(text.charAt(at))
            && span.of(text).equals(span.of(text).toUpperCase(Locale.ROOT));
    boolean begins = at < 0 || ".!?\"“‘':…([".indexOf(text.charAt(at)) >= 0;
    return !shouted && (!begins || (at > 0 && isTitle(text, at)));
  }

  /** Whether the full stop at {@code at} ends a title or an initial: "Mr.", "J.". */
  private static boolean isTitle(String text, int at) {
    int begin = at;
    while (begin > 0 && at - begin < 5 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return text.charAt(at) == '.'
        && (at - begin == 1 || TITLES.contains(text.substring(begin, at).toLowerCase(Locale.ROOT)));
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ", -1)));
  }
}
