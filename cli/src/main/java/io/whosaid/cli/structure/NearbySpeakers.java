package io.whosaid.cli.structure;

import io.whosaid.article.Block;
import io.whosaid.attribution.Attribution;
import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.Sentence;
import io.whosaid.quote.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Speakers named in the clause or sentence next to the words, or in the paragraph before. */
final class NearbySpeakers {
  private static final String SPEAKER =
      "(?:(?:" + SpeechPatterns.NAME + "\\s+){1,5}|\\b[Hh]e\\s+|\\b[Ss]he\\s+|\\b[Tt]hey\\s+)";

  private static final Pattern SPEECH_AFTER =
      Pattern.compile("^[\\s,.]*" + SPEAKER + "(?:\\w+ly\\s+)?" + SpeechPatterns.SPEECH + "\\b");
  private static final Pattern SPEECH_BEFORE =
      Pattern.compile(SPEAKER + SpeechPatterns.SPEECH + "[.,:]?\\s*$");
  private static final Pattern SPEECH_VERB = Pattern.compile("\\b" + SpeechPatterns.SPEECH + "\\b");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][”\"’)]*\\s*$");
  private static final Pattern FULL_NAME =
      Pattern.compile("\\p{L}\\s+\\p{Lu}[\\p{L}’'-]+\\s+\\p{Lu}");

  private final Reading reading;
  private final ArticleBlocks blocks;

  NearbySpeakers(Reading reading, ArticleBlocks blocks) {
    this.reading = reading;
    this.blocks = blocks;
  }

  /** Whether a clause right before or after {@code span} in its block says who speaks. */
  boolean areBeside(Span span, int index) {
    if (SPEECH_AFTER.matcher(blocks.after(span, index)).lookingAt()) {
      return true;
    }
    String before = blocks.before(span, index);
    if (before.isBlank()) {
      return false;
    }
    return before.stripTrailing().endsWith(":")
        || SPEECH_BEFORE.matcher(before).find()
        || (LeadIns.endsInQuestion(before)
            && (FULL_NAME.matcher(before).find() || speakBefore(index)))
        || (SENTENCE_END.matcher(before).find() && spokeIn(blocks.get(index), span.begin()));
  }

  /** Whether an earlier quotation of the block has a speaker, who is the last one named. */
  private boolean spokeIn(Block block, int end) {
    return reading.attributions().stream()
        .filter(attribution -> attribution instanceof Attribution.Named)
        .map(Attribution::quotation)
        .filter(quotation -> quotation.kind() == Quotation.Kind.DIRECT)
        .filter(quotation -> quotation.hasSource() && !quotation.cue().isEmpty())
        .anyMatch(quotation -> isWithin(quotation, block.span().begin(), end));
  }

  private static boolean isWithin(Quotation quotation, int begin, int end) {
    return Stream.of(quotation.content(), quotation.cue(), quotation.source())
        .flatMap(List::stream)
        .allMatch(part -> part.begin() >= begin && part.end() <= end);
  }

  /** Whether the last sentence of the paragraph before has a speaker, who may go on. */
  boolean speakBefore(int index) {
    if (index == 0 || blocks.get(index - 1).kind() != Block.Kind.PARAGRAPH) {
      return false;
    }
    Span sentence = lastSentence(blocks.get(index - 1).span());
    return reading.attributions().stream()
        .filter(NearbySpeakers::isPerson)
        .map(Attribution::quotation)
        .filter(Quotation::hasSource)
        .anyMatch(quotation -> speaksIn(sentence, quotation));
  }

  private Span lastSentence(Span paragraph) {
    int begin = paragraph.begin();
    for (Sentence sentence : reading.extraction().analysis().sentences()) {
      if (paragraph.covers(sentence.span())) {
        begin = sentence.span().begin();
      }
    }
    return new Span(begin, paragraph.end());
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
            && SPEECH_VERB.matcher(sentence.of(reading.prose())).find());
  }
}
