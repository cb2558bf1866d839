package io.whosaid.quote.internal.passage;

import io.whosaid.quote.CueLexicon;
import io.whosaid.quote.Sentence;
import io.whosaid.quote.Token;
import java.util.List;
import java.util.Locale;

/**
 * The words of one sentence as the taggers see them, in columns: tokens, with clitics cut off
 * ("He’s" is two). All values beyond either end are {@link WordHashes#EDGE}, so that features need
 * no special cases there.
 */
public final class TokenColumns {
  /** How far features look beyond either end. */
  static final int MARGIN = 4;

  private static final CueLexicon LEXICON = CueLexicon.shared();

  private static final int COMMA = WordHashes.of(",");
  private static final int STOP = WordHashes.of(".");
  private static final int QUESTION = WordHashes.of("?");
  private static final int CRY = WordHashes.of("!");
  private static final int COLON = WordHashes.of(":");
  private static final int SEMICOLON = WordHashes.of(";");
  private static final int DASH = WordHashes.of("-");

  public final int size;
  public final int[] begin;
  public final int[] end;
  private final int[] word;
  private final int[] lemma;
  private final byte[] tag;
  private final byte[] shape;
  private final int[] ending;
  private final CueLexicon.Verb[] verb;
  public final QuoteStates quotes;

  TokenColumns(List<Sentence> sentences, RegionIndex regions) {
    List<Token> tokens = sentences.stream().flatMap(s -> s.tokens().stream()).toList();
    int count = 0;
    for (Token token : tokens) {
      count += WordHashes.clitic(token) > 0 ? 2 : 1;
    }
    size = count;
    begin = new int[size];
    end = new int[size];
    word = new int[size + 2 * MARGIN];
    lemma = new int[size + 2 * MARGIN];
    tag = new byte[size + 2 * MARGIN];
    shape = new byte[size + 2 * MARGIN];
    ending = new int[size + 2 * MARGIN];
    verb = new CueLexicon.Verb[size + 2 * MARGIN];
    int at = 0;
    for (Token token : tokens) {
      int clitic = WordHashes.clitic(token);
      if (clitic == 0) {
        set(at++, token, 0, token.text().length(), Tag.of(token.tag(), token.text()));
      } else {
        boolean pronoun = isPronoun(token.text().substring(0, clitic));
        int base = pronoun ? Tag.PRON : Tag.of(token.tag(), token.text());
        set(at++, token, 0, clitic, base == Tag.VERB || base == Tag.AUX ? Tag.NOUN : base);
        boolean verbal = pronoun || !token.text().endsWith("s");
        set(at++, token, clitic, token.text().length(), verbal ? Tag.AUX : Tag.PART);
      }
    }
    quotes = new QuoteStates(this, regions);
  }

  private void set(int at, Token token, int from, int to, int newTag) {
    String text = token.text();
    begin[at] = token.span().begin() + from;
    end[at] = to == text.length() ? token.span().end() : token.span().begin() + to;
    int i = at + MARGIN;
    word[i] = WordHashes.lower(text, from, to);
    boolean whole = from == 0 && to == text.length();
    lemma[i] = whole ? WordHashes.of(token.lemma()) : word[i];
    tag[i] = (byte) newTag;
    shape[i] = (byte) WordHashes.shape(text, from, to);
    ending[i] = WordHashes.ending(text, from, to, 3);
    if (newTag == Tag.VERB || newTag == Tag.NOUN || newTag == Tag.ADJ) {
      verb[i] = LEXICON.get(text.substring(from, to).toLowerCase(Locale.ROOT));
    }
  }

  private static boolean isPronoun(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "i", "you", "he", "she", "it", "we", "they", "that", "there", "who", "what", "here" ->
          true;
      default -> false;
    };
  }

  public int word(int at) {
    return word[at + MARGIN];
  }

  public int lemma(int at) {
    return lemma[at + MARGIN];
  }

  public int tag(int at) {
    return tag[at + MARGIN];
  }

  public int shape(int at) {
    return shape[at + MARGIN];
  }

  public int ending(int at) {
    return ending[at + MARGIN];
  }

  /** What kind of report a word makes by the lexicon of cues: 0 when it is not in it. */
  public int sense(int at) {
    CueLexicon.Verb known = verb[at + MARGIN];
    if (known == null) {
      return 0;
    }
    return switch (known.sense()) {
      case SPEECH -> 1;
      case THOUGHT -> 2;
      case REPORT -> 3;
      case DENIAL -> 4;
      case ACCUSATION -> 5;
      case REQUEST -> 6;
      case PROMISE -> 7;
      case STANCE -> 8;
    };
  }

  /** Whether a word takes a frame, by the lexicon of cues. */
  public boolean takes(int at, String frame) {
    CueLexicon.Verb known = verb[at + MARGIN];
    return known != null && known.takes(frame);
  }

  /** Whether a word is a mark that holds nothing together, outside of quotes. */
  public boolean isLooseMark(int at) {
    int mark = word(at);
    return (mark == COMMA || mark == STOP || mark == COLON || mark == SEMICOLON || mark == DASH)
        && quotes.state(at) == QuoteStates.OUTSIDE;
  }

  /** Whether a word is a full stop or the like, outside of quotes. */
  public boolean isSentenceEnd(int at) {
    boolean ends = isStop(at) || word(at) == SEMICOLON;
    return ends && quotes.state(at) == QuoteStates.OUTSIDE;
  }

  /** Whether a word is a full stop, a question mark or an exclamation mark. */
  public boolean isStop(int at) {
    int mark = word(at);
    return mark == STOP || mark == QUESTION || mark == CRY;
  }
}
