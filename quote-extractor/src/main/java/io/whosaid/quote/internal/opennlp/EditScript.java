package io.whosaid.quote.internal.opennlp;

/**
 * How a word becomes its lemma, as the outcomes of Apache OpenNLP's lemmatizer have it: steps that
 * count characters from the word's end. {@code R0ab} makes an "a" at the end a "b", {@code D0s}
 * takes an "s" away there, {@code I1e} puts an "e" before the last character.
 */
final class EditScript {
  private EditScript() {}

  /** What {@code script} makes of {@code word}; the word itself where the script does not fit. */
  static String apply(String script, String word) {
    StringBuilder backwards = new StringBuilder(word).reverse();
    int at = 0;
    while (at < script.length()) {
      char step = script.charAt(at);
      if (step != 'R' && step != 'I' && step != 'D') {
        at++;
        continue;
      }
      int index = script.charAt(at + 1) - '0';
      if (backwards.length() < index + (step == 'I' ? 0 : 1)) {
        return word;
      }
      char c = script.charAt(at + 2);
      if (step == 'I') {
        backwards.insert(index, c);
      } else if (step == 'D') {
        backwards.deleteCharAt(index);
      } else if (backwards.charAt(index) == c) {
        backwards.setCharAt(index, script.charAt(at + 3));
      }
      at += step == 'R' ? 4 : 3;
    }
    return backwards.reverse().toString();
  }
}
