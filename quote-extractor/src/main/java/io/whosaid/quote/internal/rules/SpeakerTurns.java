package io.whosaid.quote.internal.rules;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.passage.RegionIndex;
import io.whosaid.quote.internal.tagging.CandidateQuotation;
import io.whosaid.quote.internal.tagging.EditorialNotices;
import io.whosaid.quote.internal.tagging.TaggedPassages;
import io.whosaid.quote.internal.text.Whitespace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the speeches of transcripts and interviews: paragraphs that begin with who speaks and a
 * colon. Names in capitals, {@code Q} and {@code A} are believed anywhere; others only where
 * several such paragraphs follow one another. A speech ends like a sentence; a heading does not.
 */
public final class SpeakerTurns {
  private static final double CONFIDENCE = .6;
  private static final String SENTENCE_ENDS = ".?!…\"”’')—–";
  private static final Pattern SHOUTED =
      Pattern.compile(
          "((?:\\p{Lu}\\p{Ll}+\\.? )?\\p{Lu}[\\p{Lu}.'’-]*\\p{Lu}(?: [\\p{Lu}.'’-]+){0,4}|[QA]\\.?)(:)\\s");
  private static final Pattern NAMED =
      Pattern.compile("(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,4})(:)\\s");
  private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|me|my)\\b");

  private final String text;
  private final TaggedPassages passages;
  private final List<CandidateQuotation> found = new ArrayList<>();

  private SpeakerTurns(String text, TaggedPassages passages) {
    this.text = text;
    this.passages = passages;
  }

  /** One draft for each paragraph that somebody speaks, but for what {@code regions} hold. */
  public static List<CandidateQuotation> find(
      Analysis analysis, TaggedPassages passages, RegionIndex regions) {
    SpeakerTurns lines = new SpeakerTurns(analysis.document().text(), passages);
    List<Span> paragraphs = analysis.paragraphs();
    List<Matcher> run = new ArrayList<>();
    for (Span line : paragraphs) {
      boolean quoted = regions.partAt(line.begin()) >= 0;
      Matcher label = quoted ? null : lines.label(SHOUTED, line);
      Matcher named = quoted || label != null ? null : lines.label(NAMED, line);
      if (named != null) {
        run.add(named);
        continue;
      }
      lines.addRun(run);
      if (label != null) {
        lines.add(label);
      }
    }
    lines.addRun(run);
    return lines.found;
  }

  /** Adds what follows one another if it is a conversation, and forgets it. */
  private void addRun(List<Matcher> run) {
    if (run.size() > 1 && isConversation(run)) {
      run.forEach(this::add);
    }
    run.clear();
  }

  /** Whether somebody speaks again, asks or says "I"; a list of terms does nothing of it. */
  private boolean isConversation(List<Matcher> run) {
    Set<String> labels = new HashSet<>();
    for (Matcher label : run) {
      String words = text.substring(label.end(), label.regionEnd());
      if (!labels.add(label.group(1))
          || words.endsWith("?")
          || FIRST_PERSON.matcher(words).find()) {
        return true;
      }
    }
    return false;
  }

  private Matcher label(Pattern pattern, Span line) {
    if (SENTENCE_ENDS.indexOf(text.charAt(line.end() - 1)) < 0) {
      return null;
    }
    Matcher label = pattern.matcher(text).region(line.begin(), line.end());
    return label.lookingAt() && !EditorialNotices.isLabel(label.group(1)) ? label : null;
  }

  private void add(Matcher label) {
    int end = label.regionEnd();
    boolean stop = text.charAt(end - 1) == '.' && text.charAt(end - 2) != '.';
    Span content = Whitespace.trimmed(text, label.end(), stop ? end - 1 : end);
    if (content != null) {
      found.add(
          new CandidateQuotation(
              List.of(content),
              List.of(new Span(label.start(2), label.end(2))),
              List.of(new Span(label.start(1), label.end(1))),
              CONFIDENCE,
              "speaker's label",
              passages.at(content.begin())));
    }
  }
}
