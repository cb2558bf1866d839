package io.whosaid.quote.internal.opennlp;

/**
 * What speaks for and against a cut inside a word: the features of Apache OpenNLP's {@code
 * DefaultTokenContextGenerator}, with which its model was trained, but without a string for each.
 */
final class TokenizerFeatures {
  private final CompactModel model;
  private final String word;
  private final int at;
  private final double[] scores;

  private TokenizerFeatures(CompactModel model, String word, int at, double[] scores) {
    this.model = model;
    this.word = word;
    this.at = at;
    this.scores = scores;
  }

  /** Adds the weights for a cut before character {@code at}, which is not the first. */
  static void add(CompactModel model, String word, int at, double[] scores) {
    new TokenizerFeatures(model, word, at, scores).add();
  }

  private void add() {
    add("p=", 0, at);
    add("s=", at, word.length());
    character("p1", at - 1);
    if (at > 1) {
      character("p2", at - 2);
      add("p21=", at - 2, at);
    } else {
      add("p2=bok", 0, 0);
    }
    add("p1f1=", at - 1, at + 1);
    character("f1", at);
    if (at + 1 < word.length()) {
      character("f2", at + 1);
      add("f12=", at, at + 2);
    } else {
      add("f2=bok", 0, 0);
    }
    if (word.charAt(0) == '&' && word.endsWith(";")) {
      add("cc", 0, 0);
    }
  }

  private void character(String place, int index) {
    char c = word.charAt(index);
    add(place + "=", index, index + 1);
    if (Character.isLetter(c)) {
      add(place + "_alpha", 0, 0);
      if (Character.isUpperCase(c)) {
        add(place + "_caps", 0, 0);
      }
    } else {
      String kind = kind(c);
      if (!kind.isEmpty()) {
        add(place + kind, 0, 0);
      }
    }
  }

  private static String kind(char c) {
    return switch (c) {
      case '.', '?', '!' -> "_eos";
      case '`', '"', '\'' -> "_quote";
      case '[', '{', '(' -> "_lp";
      case ']', '}', ')' -> "_rp";
      default -> Character.isDigit(c) ? "_num" : "";
    };
  }

  private void add(String name, int begin, int end) {
    model.add(model.row(name, word, begin, end), scores);
  }
}
