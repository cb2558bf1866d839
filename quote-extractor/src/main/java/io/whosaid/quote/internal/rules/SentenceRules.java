package io.whosaid.quote.internal.rules;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.CueLexicon;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.passage.SpanSearch;
import io.whosaid.quote.internal.tagging.CandidateQuotation;
import io.whosaid.quote.internal.tagging.TaggedPassages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds indirect quotations that whole sentences are, by their form: what a British court was told,
 * of whom nobody is the source, and headlines that end in theirs ({@code Bills may break firms,
 * warns mayor}).
 */
public final class SentenceRules {
  private static final double CONFIDENCE = .7;
  private static final int LONGEST = 600;
  private static final int LONGEST_HEADLINE = 160;

  private static final String COURT =
      "(?:court|hearing|inquest|jury|jurors|tribunal|inquiry|trial|panel|BBC)";
  private static final String HEARD =
      "((?:(?:has|had|have) )?heard|(?:was|were|has been|had been|is being) told)";

  private static final Pattern COURT_LAST =
      Pattern.compile(
          "(.{15,}?), (?:the|a|an) (?:[\\p{L}’'-]+ ){0,4}?" + COURT + " " + HEARD + "[.]?");
  private static final Pattern COURT_FIRST =
      Pattern.compile(
          "(?:The|A|An|the|a|an) (?:[\\p{L}’'-]+ ){0,4}?"
              + COURT
              + " "
              + HEARD
              + " (?:that |how )?(.{10,}?)[.]?");
  private static final Pattern HEADLINE =
      Pattern.compile("([\\p{Lu}\\d‘“].{8,}?), (\\p{Ll}+) (\\p{L}[^,.:;!?]{1,50})");
  private static final Pattern HEADLINE_COLON =
      Pattern.compile(
          "([\\p{Lu}\\d].{8,}?)(:) ((?:\\p{Ll}+ ){0,2}(?:experts?|sources?|reports?|study|police|mayor"
              + "|minister|officials?|PM|MPs?|unions?|analysts?|poll|survey|lawyers?|doctors?"
              + "|scientists?|researchers?|watchdog|charity|charities|chief|boss|campaigners))");

  private final String text;
  private final List<CandidateQuotation> found = new ArrayList<>();
  private final SpanSearch taken;
  private final TaggedPassages passages;

  private SentenceRules(String text, TaggedPassages passages, List<CandidateQuotation> known) {
    this.text = text;
    this.passages = passages;
    List<Span> spans = new ArrayList<>();
    for (CandidateQuotation draft : known) {
      if (draft.confidence >= CONFIDENCE) {
        spans.addAll(draft.content);
      }
    }
    spans.sort(null);
    taken = new SpanSearch(spans);
  }

  /** The drafts of all sentences of which {@code known} claims no word of the same report. */
  public static List<CandidateQuotation> find(
      Analysis analysis, TaggedPassages passages, List<CandidateQuotation> known) {
    SentenceRules rules = new SentenceRules(analysis.document().text(), passages, known);
    analysis.sentences().forEach(sentence -> rules.court(sentence.span()));
    for (Span paragraph : analysis.paragraphs()) {
      if (paragraph.length() <= LONGEST_HEADLINE) {
        rules.headline(paragraph);
      }
    }
    return rules.found;
  }

  private void court(Span sentence) {
    if (sentence.length() > LONGEST) {
      return;
    }
    Matcher last = COURT_LAST.matcher(text).region(sentence.begin(), sentence.end());
    if (last.matches()) {
      add(span(last, 1), span(last, 2), List.of(), "what a court was told");
      return;
    }
    Matcher first = COURT_FIRST.matcher(text).region(sentence.begin(), sentence.end());
    if (first.matches()) {
      add(span(first, 2), span(first, 1), List.of(), "what a court was told");
    }
  }

  private void headline(Span paragraph) {
    if (".!?…".indexOf(text.charAt(paragraph.end() - 1)) >= 0) {
      return;
    }
    Matcher verb = HEADLINE.matcher(text).region(paragraph.begin(), paragraph.end());
    if (verb.matches() && isReport(verb.group(2))) {
      add(span(verb, 1), span(verb, 2), List.of(span(verb, 3)), "headline that ends in its source");
      return;
    }
    Matcher colon = HEADLINE_COLON.matcher(text).region(paragraph.begin(), paragraph.end());
    if (colon.matches()) {
      add(
          span(colon, 1),
          span(colon, 2),
          List.of(span(colon, 3)),
          "headline that ends in its source");
    }
  }

  private static boolean isReport(String word) {
    CueLexicon.Verb verb = CueLexicon.shared().get(word.toLowerCase(Locale.ROOT));
    return verb != null && verb.takes("after") && !word.endsWith("ing");
  }

  private static Span span(Matcher matcher, int group) {
    return new Span(matcher.start(group), matcher.end(group));
  }

  private void add(Span content, Span cue, List<Span> source, String why) {
    String words = content.of(text);
    boolean headline = !source.isEmpty();
    boolean quoted = words.indexOf('"') >= 0 || words.indexOf('“') >= 0;
    if (headline ? !taken.touches(content) : !quoted) {
      found.add(
          new CandidateQuotation(
              List.of(content), List.of(cue), source, CONFIDENCE, why, passages.at(cue.begin())));
    }
  }
}
