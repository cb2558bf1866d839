package io.whosaid.cli.rule;

import io.whosaid.article.Block;
import io.whosaid.attribution.Attribution;
import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Sentence;
import io.whosaid.quote.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sources that an article's structure names, not the sentence of a quotation: a lead-in before a
 * block quote, a list or a paragraph, a label, a heading, a signature, a caption, the first cell of
 * a row. One instance serves one article.
 */
final class StructuralSources {
  /** So many quotations in a row may share a lead-in. */
  private static final int MAX_SERIES = 30;

  private static final int MAX_LABEL_WORDS = 6;
  private static final int MIN_SHARED_LETTERS = 20;

  private static final String SPEECH =
      "(?:said|says|say|saying|added|adds|wrote|writes|tweeted|tweets|posted|stated|states"
          + "|explained|explains|recalled|recalls|told|tells|noted|notes|argued|argues|asked|asks"
          + "|replied|replies|answered|answers|commented|comments|continued|continues|concluded"
          + "|concludes|observed|observes|remarked|remarks|warned|warns|insisted|insists|admitted"
          + "|admits|declared|declares|announced|announces|claimed|claims|shared|shares|put it"
          + "|puts it|quipped|joked|reflected|reflects|described|describes|summed up|sums up)";
  private static final String NAME = "(?:\\p{Lu}[\\p{L}.'’-]*|of|de|la|van|von|der|al|bin)";

  /** The paragraph before ends like this when it leads in what follows. */
  private static final Pattern LEAD_IN_END = Pattern.compile("[:：,–—][\\s*_”\"’)\\]\uFFFC]*$");

  /** The last sentence before a list or a block quote is about the document that it is from. */
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?:^|[.!?]\\s+)(?:The|This|That|Its|Their|His|Her|An?)\\s+(?:[\\w’'-]+\\s+){0,2}(?:report|study|paper"
              + "|letter|statement|document|survey|memo|minutes|review|guide|article|post|e?-?mail"
              + "|book|essay|ruling|judg(?:e?)ment|complaint|lawsuit|policy|law|bill|charter)\\b"
              + "[^.!?]*[.!?:]?\\s*$");

  private static final Pattern SPEECH_AFTER =
      Pattern.compile(
          "^[\\s,.]*(?:(?:"
              + NAME
              + "\\s+){1,5}|[Hh]e\\s+|[Ss]he\\s+|[Tt]hey\\s+)(?:\\w+ly\\s+)?"
              + SPEECH
              + "\\b");
  private static final Pattern SPEECH_BEFORE =
      Pattern.compile(
          "(?:(?:"
              + NAME
              + "\\s+){1,5}|\\b[Hh]e\\s+|\\b[Ss]he\\s+|\\b[Tt]hey\\s+)"
              + SPEECH
              + "[.,:]?\\s*$");

  private static final Pattern SPEECH_VERB = Pattern.compile("\\b" + SPEECH + "\\b");

  /** A name after a dash or in brackets, or something that a template puts there. */
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "^[\\s>*_~.]*(?:(?:[—–―~]|--?)\\s*[\\p{Lu}\\p{N}@\uFFFC*_\\[]|[(\\[]\\s*(?:"
              + NAME
              + "[,\\s]+){1,8}[^)\\]]{0,60}[)\\]]|[(\\[]\uFFFC[)\\]])");

  /** A name, and what it is known by, that are no sentence: Ines Albrecht, Class 9 (Tarn). */
  private static final Pattern BARE_SIGNATURE =
      Pattern.compile(
          "\\s+\\p{Lu}[\\p{L}.'’-]+"
              + "(?:[,\\s]+[(@]?\\s*(?:\\p{Lu}[\\p{L}.'’-]*|\\p{N}+|of|the|at|in|from|and|de|@)[)]?){1,12}"
              + "(?<![.!?])\\s*");

  private static final Pattern QUESTION = Pattern.compile("[?？][\\s*_”\"]*$");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][”\"’)]*\\s*$");
  private static final Pattern OPENING = Pattern.compile("^[\\s>*_\\p{So}]*[\"“‘«„']");

  private final Reading reading;
  private final String prose;
  private final List<Block> blocks;

  StructuralSources(Reading reading) {
    this.reading = reading;
    this.prose = reading.prose();
    this.blocks = reading.article().blocks();
  }

  /** What names the source of the words at {@code quoted}, if the structure does: for people. */
  Optional<String> of(List<Span> quoted) {
    Span span = region(quoted.get(0));
    int at = blockAt(span.begin());
    if (at < 0) {
      return Optional.empty();
    }
    Block block = blocks.get(at);
    if (isSigned(span, at)) {
      return Optional.of("a signature names its source");
    }
    if (isTold(span, block, at)) {
      return Optional.of("the sentence beside it names its source");
    }
    if (isLabelled(at)) {
      return Optional.of("the first cell of its row names its source");
    }
    if (opensBlock(span, block) && isLedIn(at)) {
      return Optional.of("the lines before it lead it in");
    }
    if (fills(span, block) && isContinued(at)) {
      return Optional.of("the speaker of the paragraph before goes on");
    }
    return isRepeated(span)
        ? Optional.of("the article has the same words with their source")
        : Optional.empty();
  }

  /** The whole region that {@code span} is a part of. */
  private Span region(Span span) {
    for (QuotedRegion region : reading.extraction().analysis().regions()) {
      boolean isMarked = region.style() != QuotedRegion.Style.BLOCK;
      if (isMarked && region.depth() <= 1 && region.span().overlaps(span)) {
        return Span.cover(List.of(region.span(), span));
      }
    }
    return span;
  }

  private int blockAt(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = blocks.get(middle).span();
      if (span.end() <= offset) {
        low = middle + 1;
      } else if (span.begin() > offset) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  /** Whether a name stands behind the words in their block, or in one that follows. */
  private boolean isSigned(Span span, int at) {
    int last = blockAt(span.end() - 1);
    Block block = blocks.get(last < 0 ? at : last);
    String after = prose.substring(Math.min(span.end(), block.span().end()), block.span().end());
    if (SIGNATURE.matcher(after).lookingAt()
        || (opensBlock(span, block) && BARE_SIGNATURE.matcher(after).matches())) {
      return true;
    }
    for (int next = Math.max(at, last) + 1; next < blocks.size(); next++) {
      Block follower = blocks.get(next);
      if (follower.kind() == Block.Kind.CAPTION) {
        return after.isBlank();
      }
      boolean isCitation =
          block.quote() > 0 && follower.quote() == block.quote() && opensWithLink(follower);
      if (isSignature(follower) || isCitation) {
        return true;
      }
      boolean together =
          follower.row() > 0 || (block.quote() > 0 && follower.quote() == block.quote());
      if (!together || next > at + MAX_SERIES) {
        return false;
      }
    }
    return false;
  }

  private boolean opensWithLink(Block block) {
    return reading.article().pointers().stream()
        .anyMatch(
            pointer ->
                pointer.begin() <= block.span().begin() + 1
                    && pointer.end() > block.span().begin());
  }

  private boolean isSignature(Block block) {
    String text = block.span().of(prose);
    return text.length() < 160 && SIGNATURE.matcher(text).lookingAt();
  }

  /** Whether a clause right before or behind the words says who speaks. */
  private boolean isTold(Span span, Block block, int at) {
    String after = prose.substring(Math.min(span.end(), block.span().end()), block.span().end());
    if (SPEECH_AFTER.matcher(after).lookingAt()) {
      return true;
    }
    String before =
        prose.substring(block.span().begin(), Math.max(span.begin(), block.span().begin()));
    if (before.isBlank()) {
      return false;
    }
    return before.stripTrailing().endsWith(":")
        || SPEECH_BEFORE.matcher(before).find()
        || (QUESTION.matcher(before).find() && (namesSomebody(before) || isContinued(at)))
        || (SENTENCE_END.matcher(before).find() && hasSpeakerBefore(span, block));
  }

  /** Whether an earlier quotation of the paragraph has a speaker, who is the last one named. */
  private boolean hasSpeakerBefore(Span span, Block block) {
    return reading.attributions().stream()
        .filter(attribution -> attribution.quotation().kind() == Quotation.Kind.DIRECT)
        .filter(attribution -> attribution.quotation().hasSource())
        .filter(attribution -> !attribution.quotation().cue().isEmpty())
        .filter(attribution -> isWithin(attribution.quotation(), block, span.begin()))
        .anyMatch(attribution -> attribution instanceof Attribution.Named);
  }

  private static boolean isWithin(Quotation quotation, Block block, int end) {
    return Stream.of(quotation.content(), quotation.cue(), quotation.source())
        .flatMap(List::stream)
        .allMatch(part -> part.begin() >= block.span().begin() && part.end() <= end);
  }

  private static boolean namesSomebody(String question) {
    return Pattern.compile("\\p{L}\\s+\\p{Lu}[\\p{L}’'-]+\\s+\\p{Lu}").matcher(question).find();
  }

  private boolean isLabelled(int at) {
    int first = at;
    int row = blocks.get(at).row();
    while (row > 0 && first > 0 && blocks.get(first - 1).row() == row) {
      first--;
    }
    String label = blocks.get(first).span().of(prose);
    return first < at
        && label.split("\\s+", -1).length <= MAX_LABEL_WORDS
        && !OPENING.matcher(label).lookingAt();
  }

  private boolean opensBlock(Span span, Block block) {
    String before =
        prose.substring(block.span().begin(), Math.max(span.begin(), block.span().begin()));
    return before.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether nothing else stands in the block. */
  private boolean fills(Span span, Block block) {
    String after = prose.substring(Math.min(span.end(), block.span().end()), block.span().end());
    return opensBlock(span, block) && after.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether the words before the block, or before the series that it is in, lead it in. */
  private boolean isLedIn(int at) {
    int lead = at - 1;
    while (lead >= 0 && at - lead <= MAX_SERIES && isOfSeries(lead, at)) {
      lead--;
    }
    if (lead < 0) {
      return false;
    }
    Block block = blocks.get(lead);
    String text = block.span().of(prose);
    if (block.kind() == Block.Kind.HEADING) {
      return QUESTION.matcher(text).find() || isName(text) || endsInColon(text);
    }
    boolean isSet = blocks.get(at).list() > 0 || blocks.get(at).quote() > 0;
    return LEAD_IN_END.matcher(text).find()
        || (isSet && DOCUMENT.matcher(text).find())
        || isQuestionOfInterview(block, text);
  }

  /** A question on a line of its own, often in bold or behind "Q:". */
  private boolean isQuestionOfInterview(Block block, String text) {
    return block.quote() == 0
        && text.length() < 200
        && QUESTION.matcher(text).find()
        && text.indexOf('?') >= text.stripTrailing().length() - 3;
  }

  private static boolean endsInColon(String text) {
    return text.stripTrailing().endsWith(":");
  }

  /** A heading of two to five words that all begin like names. */
  private static boolean isName(String heading) {
    String[] words = heading.strip().split("\\s+", -1);
    if (words.length < 2 || words.length > 5) {
      return false;
    }
    for (String word : words) {
      if (!word.matches(NAME + "[,:]?")) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code other} is a quotation beside that of {@code at}, or something between two. */
  private boolean isOfSeries(int other, int at) {
    Block block = blocks.get(other);
    Block own = blocks.get(at);
    boolean sameList = own.list() > 0 && block.list() == own.list();
    boolean sameQuote = own.quote() > 0 && block.quote() == own.quote();
    boolean sameRow = own.row() > 0 && block.row() > 0;
    String text = block.span().of(prose);
    return sameList || sameQuote || sameRow || isOnlyQuotation(text) || isSignature(block);
  }

  /** Whether a paragraph begins with a quote mark and ends with one, or is a stand-in. */
  private static boolean isOnlyQuotation(String text) {
    String bare = text.strip();
    return OPENING.matcher(bare).lookingAt()
        && bare.length() > 1
        && "\"”’»“'.*_".indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }

  /** Whether the last sentence of the paragraph before has a named speaker. */
  private boolean isContinued(int at) {
    if (at == 0 || blocks.get(at - 1).kind() != Block.Kind.PARAGRAPH) {
      return false;
    }
    Span before = blocks.get(at - 1).span();
    int last = before.begin();
    for (Sentence sentence : reading.extraction().analysis().sentences()) {
      if (before.covers(sentence.span())) {
        last = sentence.span().begin();
      }
    }
    Span sentence = new Span(last, before.end());
    return reading.attributions().stream()
        .filter(StructuralSources::isPerson)
        .filter(attribution -> attribution.quotation().hasSource())
        .anyMatch(attribution -> speaksIn(sentence, attribution.quotation()));
  }

  private static boolean isPerson(Attribution attribution) {
    return attribution instanceof Attribution.Named
        || (attribution instanceof Attribution.Unnamed unnamed
            && unnamed.grade() == Attribution.Grade.ROLE);
  }

  /** Whether a quotation ends in the sentence, or its speaker is told of there. */
  private boolean speaksIn(Span sentence, Quotation quotation) {
    Span content = Span.cover(quotation.content());
    boolean endsThere =
        quotation.kind() == Quotation.Kind.DIRECT
            && sentence.begin() < content.end()
            && content.end() <= sentence.end();
    return endsThere
        || (quotation.source().stream().anyMatch(sentence::overlaps)
            && SPEECH_VERB.matcher(sentence.of(prose)).find());
  }

  /** Whether another quotation with a source has the same words, as behind a pull quote. */
  private boolean isRepeated(Span span) {
    String words = letters(span.of(prose));
    if (words.length() < MIN_SHARED_LETTERS) {
      return false;
    }
    List<String> attributed = new ArrayList<>();
    for (Attribution attribution : reading.attributions()) {
      boolean isOther =
          attribution.quotation().content().stream().noneMatch(part -> part.overlaps(span));
      if (isOther && !(attribution instanceof Attribution.Unattributed)) {
        attributed.add(letters(reading.words(attribution.quotation().content())));
      }
    }
    return attributed.stream().anyMatch(other -> other.contains(words));
  }

  private static String letters(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
