package io.whosaid.quote.internal.rules;

import io.whosaid.quote.Span;
import io.whosaid.quote.internal.text.TsvResource;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells subjects that can be the source of a report from those that cannot: things that show
 * something without saying it ("his silence suggests"), nobody in particular ("one could say"), the
 * author ("our survey"), what is no noun phrase at all. For one document.
 */
final class ReportedSources {
  private static final int NEAR = 60;
  private static final int NEXT = 4;

  private static final Set<String> TEXTS = new HashSet<>();
  private static final Set<String> PEOPLE = new HashSet<>();

  static {
    for (String[] row :
        TsvResource.rows(
            ReportedSources.class.getResourceAsStream("sources.tsv"), "sources.tsv", 2)) {
      (row[1].equals("text") ? TEXTS : PEOPLE).add(row[0]);
    }
  }

  /** How nouns for people end: "researchers", "economist", "chairwoman". */
  private static final Pattern PERSON =
      Pattern.compile(
          ".{2,}(?:[^m]er|[^i]or|ist|ian|[cdgt]ant|[di]ent|man|men|woman|women|eer|ee|geon|yst|orney)s?");

  /** How nouns for what nobody speaks through end: "unwillingness", "collaboration". */
  private static final Pattern ABSTRACT =
      Pattern.compile(".{2,}(?:ness|tion|sion|ance|ence|ism|ship|ing|ure|ility)(?:e?s)?");

  /** What things are arranged by: "sorted according to size". */
  private static final Set<String> NORMS =
      Set.of(
          "age",
          "alphabet",
          "availability",
          "category",
          "color",
          "colour",
          "criteria",
          "criterion",
          "custom",
          "date",
          "definition",
          "formula",
          "height",
          "length",
          "method",
          "need",
          "preference",
          "principle",
          "priority",
          "procedure",
          "rank",
          "season",
          "size",
          "standard",
          "system",
          "taste",
          "theory",
          "type",
          "value",
          "weight");

  /** Who is nobody in particular, or the reader. */
  private static final Set<String> ANYONE =
      Set.of(
          "any", "anybody", "anyone", "let", "let's", "let’s", "nobody", "one", "please", "whoever",
          "you");

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "that", "these", "those", "its", "their", "your", "our");

  private static final Set<String> OWNERS = Set.of("my", "our", "your");

  private static final Set<String> OBJECTS = Set.of("a", "an", "it", "the", "them", "this", "your");

  private static final Set<String> PARTS =
      Set.of("rest", "part", "parts", "half", "number", "majority", "lot", "group", "couple");

  private final Phrases phrases;

  ReportedSources(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Whether the words are the source of nothing, whatever the verb. */
  boolean isNone(Span source) {
    int from = phrases.from(source.begin());
    int to = phrases.from(source.end());
    String first = phrases.lower(from);
    boolean single = to - from == 1;
    boolean own = first.equals("we") && !single;
    boolean anyone = ANYONE.contains(first) && (single || first.startsWith("any"));
    boolean command =
        phrases.is(from, "VERB")
            && OBJECTS.contains(phrases.lower(from + 1))
            && phrases.token(from).lemma().equals(first)
            && (phrases.clauseBegin(from) == from || phrases.isMark(from - 1, ","));
    return own || anyone || command || (single && DETERMINERS.contains(first));
  }

  /** Whether the source is the author's own: "our survey". */
  boolean isOwn(Span source) {
    return phrases.lower(phrases.from(source.begin())).equals("our");
  }

  /** Whether the words stand for somebody, or for a text or data, by their head. */
  boolean canSay(Span source) {
    int from = phrases.from(source.begin());
    int to = phrases.from(source.end());
    String first = phrases.lower(from);
    if (first.equals("it") || first.equals("which") || first.equals("that")) {
      return isTextNear(from, first.equals("it") ? NEAR : NEXT);
    }
    int head = head(from, to);
    return head < 0 || isName(head) || isKnown(head);
  }

  /** Whether the words can be the subject of a verb of saying: an abstract thing says nothing. */
  boolean isSpeaker(Span source) {
    int from = phrases.from(source.begin());
    int head = head(from, phrases.from(source.end()));
    return head < 0
        || phrases.isCapital(head)
        || isKnown(head)
        || !ABSTRACT.matcher(phrases.lower(head)).matches();
  }

  /** Whether something may stand in it: "according to the plan" does, "according to weight" not. */
  boolean isReference(Span source) {
    int from = phrases.from(source.begin());
    int head = head(from, phrases.from(source.end()));
    boolean own = OWNERS.contains(phrases.lower(from));
    return !own && !(head >= 0 && NORMS.contains(singular(phrases.lower(head))));
  }

  /** The last noun before what modifies it, or -1. */
  private int head(int from, int to) {
    int head = -1;
    for (int i = from; i < to; i++) {
      if (phrases.is(i, "NOUN", "PROPN") && !PARTS.contains(phrases.lower(i))) {
        head = i;
      } else if (head >= 0 && !phrases.lower(i).equals("'s") && !phrases.lower(i).equals("’s")) {
        break;
      }
    }
    return head;
  }

  private boolean isName(int head) {
    return phrases.is(head, "PROPN") && phrases.isCapital(head);
  }

  private boolean isKnown(int head) {
    String noun = phrases.lower(head);
    return isListed(noun) || PERSON.matcher(noun).matches() || isListed(phrases.lower(head + 1));
  }

  private static boolean isListed(String noun) {
    String singular = singular(noun);
    return TEXTS.contains(singular)
        || PEOPLE.contains(singular)
        || TEXTS.contains(noun)
        || PEOPLE.contains(noun);
  }

  private static String singular(String noun) {
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    if (noun.endsWith("yses")) {
      return noun.substring(0, noun.length() - 2) + "is";
    }
    return noun.endsWith("s") && !noun.endsWith("ss") ? noun.substring(0, noun.length() - 1) : noun;
  }

  /** Whether a text or a body is spoken of shortly before word {@code i}. */
  private boolean isTextNear(int i, int distance) {
    for (int at = i - 1; at >= 0 && i - at < distance; at--) {
      String noun = singular(phrases.lower(at));
      if (phrases.is(at, "NOUN") && (TEXTS.contains(noun) || PEOPLE.contains(noun))) {
        return true;
      }
      if (phrases.is(at, "PROPN")) {
        return true;
      }
    }
    return false;
  }
}
