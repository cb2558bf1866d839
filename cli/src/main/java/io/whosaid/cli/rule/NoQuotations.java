package io.whosaid.cli.rule;

import io.whosaid.article.Block;
import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Sentence;
import io.whosaid.quote.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words in quote marks that are nobody's: terms, labels, examples, proverbs, the names of buttons.
 * Decided by what stands right before them, for that is what tells a reader, too.
 */
final class NoQuotations {
  private static final int MAX_TERM_WORDS = 2;
  private static final int MAX_HEADING_WORDS = 8;
  private static final int MAX_LABEL_WORDS = 6;
  private static final int MIN_SAID_WORDS = 4;
  private static final int LONGEST_LABELLED = 40;

  private static final String ARTICLE =
      "(?:\\s+(?:an?|the|this|that|its|their|our|your|any|some))?";
  private static final String KINDS =
      "(?:phrase|term|word|words|label|slogan|motto|saying|proverb|adage|mantra|tagline|hashtag"
          + "|button|menu|link|option|tab|field|checkbox|message|title|heading|headline|subject"
          + "|query|keyword|key|category|tag|prefix|suffix|theme|name|nickname|acronym|expression"
          + "|idiom|cliché|metaphor|concept|notion|question|questions|example|examples|response"
          + "|responses|answer|answers|entry|entries|item|items|column|section|chapter|song|film"
          + "|book|poem|essay|paper|article|album|lyric|lyrics|line|sentence|sentences|string)";

  /** So-called, known as, labelled: a name for a thing. */
  private static final Pattern NAMING =
      Pattern.compile(
          "(?i)(?:\\b(?:known|described|defined|regarded|labell?ed|marked|tagged|listed|classified"
              + "|branded|dubbed|billed|thought\\s+of|referred\\s+to)\\s+(?:both\\s+)?as(?:\\s+being)?"
              + "|\\bso-?called|\\b(?:called|named|termed|titled|entitled|nicknamed|christened|coined"
              + "|dubbed|mean|means|meaning|equals?|equalled|reads?|spells?|stands?\\s+for"
              + "|translates?\\s+(?:as|to)|declaring|becoming|being))"
              + ARTICLE
              + "\\s*[:,]?\\s*$");

  /** What someone must have said: "was described as", without who did. */
  private static final Pattern NAMED_BY_SOMEBODY =
      Pattern.compile(
          "(?i)\\b(?:is|are|was|were|be|been|being)\\s+(?:\\w+ly\\s+)?(?:described|regarded|branded"
              + "|billed|called|dubbed|labell?ed)\\s+(?:as\\s+)?(?:being\\s+)?[:,]?\\s*$");

  /** A name for how something is seen: "sees herself as". */
  private static final Pattern SEEN_AS =
      Pattern.compile(
          "(?i)\\b(?:sees?|saw|imagined?|imagines|views?|viewed|thinks?\\s+of|thought\\s+of)\\s+"
              + "(?:[\\w’'-]+\\s+){1,4}as\\s*$");

  /** A label in front of what it is on: the "Pay Here" sign. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)^\\s+(?:emblem|logo|sign|poster|banner|badge|sticker|slogan|campaign|program(?:me)?"
              + "|award|project|initiative|series|exhibition|workshop|talks?|panel|session|approach"
              + "|method|strategy|feature|page|icon|symbol|button|menu|link|tab|section|column)s?\\b");

  private static final Pattern KIND_BEFORE =
      Pattern.compile(
          "(?i)\\b"
              + KINDS
              + "(?:\\s+(?:of|like|such\\s+as|as|is|was|are|were|included|include|includes|including"
              + "|reading|says|saying|that\\s+(?:says|reads)))?\\s*[:,(]?\\s*$");

  private static final Pattern LIST_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:such\\s+as|like|unlike|e\\.g\\.|for\\s+example|for\\s+instance)\\s*[:,(]?\\s*$");

  /** Someone may ask or say this; nobody is said to have. */
  private static final Pattern HYPOTHETICAL =
      Pattern.compile(
          "(?i)(?:\\b(?:if|when|whenever|imagine|suppose|try|avoid|instead\\s+of|rather\\s+than|don[’']t"
              + "|never|please|also|could|might|may|can|should|would|must|to|you|we)\\s+(?:\\w+\\s+){0,4}?"
              + "(?:ask|asking|say|saying|write|writing|type|typing|enter|entering|answer|answering"
              + "|think|thinking|search|searching|google|wonder|wondering|reply|shout|yell)"
              + "|^\\W*(?:also\\s+|then\\s+|always\\s+|just\\s+|so\\s+)?(?:ask|say|type|enter|click|press|tap|select|choose|search|write|answer|consider"
              + "|think|imagine|remember)\\b|\\b(?:asking|wondering|thinking))"
              + "(?:\\s+[\\w’'-]+){0,5}\\s*[:,]?\\s*$");

  private static final Pattern COULD_SAY =
      Pattern.compile(
          "(?i)\\b(?:can|could|may|might|should|would)\\b[^.!?“”\"]*"
              + "\\b(?:ask|say|write|type|answer|think)[,:]?\\s*$");

  /** The words themselves report someone's, as in a pull quote. */
  private static final Pattern OWN_SOURCE =
      Pattern.compile(
          "^[\"“‘'«]\\s*(?:\\p{Lu}[\\p{L}.’'-]*\\s+){1,5}"
              + "(?:said|says|told|added|argued|warned|claimed|explained|insisted|stated)\\b");

  private static final Pattern PRESS =
      Pattern.compile("(?i)\\b(?:click|press|tap|hit|select|choose|pick)(?:\\s+(?:on|the))*\\s*$");

  private static final Pattern PROVERB =
      Pattern.compile(
          "(?i)\\b(?:old|famous|popular|common|well-known|the)\\s+(?:saying|proverb|adage|maxim|mantra|motto)\\b[^.]*$");

  private final Reading reading;
  private final String prose;

  NoQuotations(Reading reading) {
    this.reading = reading;
    this.prose = reading.prose();
  }

  /** Why the words at {@code span} are not a quotation, for people; empty if they are one. */
  Optional<String> reason(Span span) {
    String words = span.of(prose);
    int count = words.strip().split("\\s+", -1).length;
    String before = before(span);
    if (isHeading(span) && count <= MAX_HEADING_WORDS) {
      return Optional.of("a few words in a heading are a term");
    }
    if (!before.isBlank() && count <= MAX_TERM_WORDS && isLowerCase(words)) {
      return Optional.of("a few words within a sentence are a term");
    }
    if (PRESS.matcher(before).find()) {
      return Optional.of("it names something to click or choose");
    }
    if (PROVERB.matcher(before).find()) {
      return Optional.of("it is a saying");
    }
    if (count <= MAX_LABEL_WORDS
        && (SEEN_AS.matcher(before).find() || LABELLED.matcher(after(span)).find())) {
      return Optional.of("it is what something is called");
    }
    boolean saidBySomebody = count >= MIN_SAID_WORDS && NAMED_BY_SOMEBODY.matcher(before).find();
    if (!saidBySomebody && NAMING.matcher(before).find()) {
      return Optional.of("it is what something is called");
    }
    if (KIND_BEFORE.matcher(before).find() || LIST_BEFORE.matcher(before).find()) {
      return Optional.of("it is an example, a title or a label");
    }
    if (before.isBlank() && OWN_SOURCE.matcher(words).find()) {
      return Optional.of("the words themselves say who speaks");
    }
    if (HYPOTHETICAL.matcher(before).find() || COULD_SAY.matcher(before).find()) {
      return Optional.of("it is something that people may ask or say");
    }
    return Optional.empty();
  }

  /** What the sentence has before the words. */
  private String before(Span span) {
    int begin = span.begin();
    for (Sentence sentence : reading.extraction().analysis().sentences()) {
      if (sentence.span().begin() <= span.begin() && sentence.span().end() > span.begin()) {
        begin = Math.min(begin, sentence.span().begin());
      }
    }
    return prose.substring(begin, span.begin()).replace('\uFFFC', ' ');
  }

  /** What comes right behind the words. */
  private String after(Span span) {
    return prose.substring(span.end(), Math.min(prose.length(), span.end() + LONGEST_LABELLED));
  }

  private boolean isHeading(Span span) {
    for (Block block : reading.article().blocks()) {
      if (block.kind() == Block.Kind.HEADING && block.span().overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLowerCase(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetter(words.charAt(i))) {
        return Character.isLowerCase(words.charAt(i));
      }
    }
    return true;
  }
}
