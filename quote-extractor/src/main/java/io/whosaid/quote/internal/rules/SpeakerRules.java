package io.whosaid.quote.internal.rules;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.passage.RegionIndex;
import io.whosaid.quote.internal.passage.SpanIndex;
import io.whosaid.quote.internal.passage.WordHashes;
import io.whosaid.quote.internal.tagging.CandidateQuotation;
import io.whosaid.quote.internal.tagging.EditorialNotices;
import io.whosaid.quote.internal.tagging.TaggedPassages;
import io.whosaid.quote.internal.text.Whitespace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives quoted regions the sources that stand right beside them and that the taggers missed,
 * because several speak in one passage, no verb of saying is there, or the layout parts them; then
 * the source of who goes on speaking. Rules in order; the first that answers decides.
 */
public final class SpeakerRules {
  private static final double BESIDE = .85;
  private static final double LED_IN = .7;
  private static final double GOES_ON = .5;

  private static final int FARTHEST = 40;

  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\s*\\(((?:[\\p{Lu}@])[^()]{1,60})\\)\\.?\\s*");
  private static final Pattern AFTER_COLON =
      Pattern.compile("\\s*(:)\\s*(\\p{L}[^.:;!?“”\"]{1,60})\\s*");
  private static final Pattern WERE_THE_WORDS =
      Pattern.compile(
          "\\s*(?:That|This|Those|These|Such) (?:was|were|is|are) (?:the |a )?(?:\\p{Ll}+ ){0,2}"
              + "(?:words?|message|verdict|view|opinion|warning|response|reaction|assessment"
              + "|conclusion|description|answer|plea|advice|promise|reply|claim|motto|summary)"
              + " (?:of|from|by) ");
  private static final Pattern DESK =
      Pattern.compile(
          "(?:From the desk of|(?:A|The) (?:message|statement|letter|note|word) from)"
              + " (\\p{Lu}[^:;!?“”\"]{2,100}?)[.:]?");

  private final String text;
  private final List<Span> paragraphs;
  private final RegionIndex regions;
  private final TaggedPassages passages;
  private final Phrases phrases;
  private final List<CandidateQuotation> drafts;
  private final IdentityHashMap<QuotedRegion, CandidateQuotation> holders = new IdentityHashMap<>();
  private final IdentityHashMap<CandidateQuotation, List<QuotedRegion>> held =
      new IdentityHashMap<>();
  private final Set<CandidateQuotation> gone = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<CandidateQuotation> made = new ArrayList<>();

  /** What says that somebody is the source. */
  private record Report(Span cue, Span source, int contentBegin, double confidence, String why) {}

  private SpeakerRules(
      Analysis analysis,
      RegionIndex regions,
      TaggedPassages passages,
      List<CandidateQuotation> drafts) {
    this.text = analysis.document().text();
    this.paragraphs = analysis.paragraphs();
    this.regions = regions;
    this.passages = passages;
    this.drafts = drafts;
    this.phrases = new Phrases(analysis, regions);
  }

  /** Adds to {@code drafts}, and takes from them what belongs to others. */
  public static void apply(
      Analysis analysis,
      RegionIndex regions,
      TaggedPassages passages,
      List<CandidateQuotation> drafts) {
    if (regions.regions().isEmpty() || passages.size() == 0) {
      return;
    }
    SpeakerRules rules = new SpeakerRules(analysis, regions, passages, drafts);
    rules.holders();
    rules.beside();
    rules.goOn();
    drafts.removeIf(rules.gone::contains);
    drafts.addAll(rules.made);
  }

  private void holders() {
    for (CandidateQuotation draft : drafts) {
      for (Span span : draft.content) {
        for (int i = regions.firstEndingAfter(span.begin());
            i < regions.parts() && regions.part(i).begin() < span.end();
            i++) {
          Span part = regions.part(i);
          int common = Math.min(part.end(), span.end()) - Math.max(part.begin(), span.begin());
          if (common * 2 > part.length()) {
            hold(regions.regions().get(regions.regionOf(i)), draft);
          }
        }
      }
    }
  }

  private void hold(QuotedRegion region, CandidateQuotation draft) {
    if (holders.putIfAbsent(region, draft) == null) {
      held.computeIfAbsent(draft, key -> new ArrayList<>()).add(region);
    }
  }

  private void beside() {
    for (int i = 0; i < regions.regions().size(); i++) {
      QuotedRegion region = regions.regions().get(i);
      CandidateQuotation holder = holders.get(region);
      boolean sourced = holder != null && !holder.source.isEmpty();
      Report report = isLedIn(region) ? before(region, !sourced) : null;
      if (report == null) {
        report = after(region);
      }
      if (report == null && region.closed()) {
        report = before(region, !sourced);
      }
      if (report == null && !sourced) {
        report = signature(region);
      }
      if (report == null && !sourced) {
        report = leadIn(region);
      }
      if (report == null && !sourced) {
        report = wordsOf(region);
      }
      if (report != null && (!sourced || isElsewhere(holder, region, report))) {
        claim(region, holder, report);
      }
    }
  }

  /** Whether a colon stands before the region, and nothing says that its sentence goes on. */
  private boolean isLedIn(QuotedRegion region) {
    return region.closed()
        && lastBefore(region.span().begin()) == ':'
        && ".?!…".indexOf(lastInside(region)) >= 0;
  }

  /** Whether the holder's cue is not beside the region, but the report's is. */
  private boolean isElsewhere(CandidateQuotation holder, QuotedRegion region, Report report) {
    if (holder.source.stream().anyMatch(report.source::overlaps)
        || holder.cue.stream().anyMatch(report.cue::overlaps)) {
      return false;
    }
    boolean behind = report.source.begin() >= region.span().end();
    if (holder.cue.isEmpty()) {
      return behind;
    }
    Span cue = holder.cue.get(0);
    if (holder.content.stream().anyMatch(report.source::overlaps)) {
      return behind || cue.begin() >= region.span().end();
    }
    Span between =
        cue.begin() < region.span().begin()
            ? between(cue.end(), region.span().begin())
            : between(region.span().end(), cue.begin());
    return between != null
        && regions.firstEndingAfter(between.begin()) < regions.parts()
        && regions.part(regions.firstEndingAfter(between.begin())).begin() < between.end();
  }

  private static Span between(int from, int to) {
    return from < to ? new Span(from, to) : null;
  }

  /** {@code “A,” said X} and {@code “A,” the judge asked}. */
  private Report after(QuotedRegion region) {
    int end = region.span().end();
    int at = phrases.from(end);
    if (at >= phrases.size() || !isNear(end, at)) {
      return null;
    }
    char last = lastInside(region);
    boolean comma = phrases.isMark(at, ",");
    if (comma) {
      at++;
    }
    if (!comma && ",?!…—-".indexOf(last) < 0) {
      return null;
    }
    boolean as = phrases.lower(at).equals("as");
    at += as ? 1 : 0;
    if (at >= phrases.size() || phrases.isQuoted(at)) {
      return null;
    }
    if (phrases.reports(at) || (isLowerVerb(at) && !comma)) {
      Phrases.Range source = phrases.phraseFrom(at + 1);
      boolean known = phrases.reports(at);
      if (source != null && !isThing(source) && (known || isNamed(source))) {
        return report(region, at, source, "beside: verb and source behind the quotation");
      }
      return null;
    }
    Phrases.Range source = phrases.phraseFrom(at);
    if (source == null) {
      return null;
    }
    int verb =
        as && phrases.lower(source.to()).equals("put")
            ? source.to()
            : phrases.verbAfter(source.to());
    return verb < 0 || phrases.isQuoted(verb) || phrases.isPassive(verb)
        ? null
        : report(region, verb, source, "beside: source and verb behind the quotation");
  }

  private Report report(QuotedRegion region, int verb, Phrases.Range source, String why) {
    int begin = region.span().begin();
    int before = phrases.from(begin) - 1;
    boolean partial =
        before >= 0
            && !phrases.isQuoted(before)
            && !phrases.isStop(before)
            && paragraph(begin) == paragraph(phrases.token(before).span().begin())
            && Character.isLetterOrDigit(lastBefore(begin));
    int contentBegin = partial ? phrases.token(phrases.clauseBegin(before)).span().begin() : begin;
    return new Report(
        phrases.span(verb, verb + 1), phrases.span(source), contentBegin, BESIDE, why);
  }

  private char lastBefore(int offset) {
    int at = offset - 1;
    while (at >= 0 && Whitespace.is(text.charAt(at))) {
      at--;
    }
    return at < 0 ? ' ' : text.charAt(at);
  }

  /** {@code she replied: “A.”}, {@code the force said on its feed: “A.”}, {@code X: “A.”}. */
  private Report before(QuotedRegion region, boolean anyLeadIn) {
    int begin = region.span().begin();
    int at = phrases.from(begin) - 1;
    if (at < 0 || phrases.isQuoted(at)) {
      return null;
    }
    int paragraph = paragraph(begin);
    int gap = paragraph - paragraph(phrases.token(at).span().begin());
    boolean colon = phrases.isMark(at, ":");
    if (gap > 1 || (gap == 1 && !colon)) {
      return null;
    }
    int floor = Math.max(phrases.clauseBegin(at), at - FARTHEST);
    if (colon) {
      return colon(region, floor, at, anyLeadIn);
    }
    Report passive = anyLeadIn ? passive(region, floor, at) : null;
    if (passive != null) {
      return passive;
    }
    int verb = phrases.isMark(at, ",") || phrases.lower(at).equals("that") ? at - 1 : at;
    Phrases.Range words = phrases.isMark(at, ",") ? wordsOfSomebody(floor, at) : null;
    if (words != null) {
      Span cue = phrases.span(floor, words.from());
      return new Report(cue, phrases.span(words), begin, LED_IN, "beside: in the words of");
    }
    if (!phrases.reports(verb) || verb <= floor || phrases.isPassive(verb)) {
      return null;
    }
    Phrases.Range source = phrases.subjectOf(verb, floor);
    return source == null
        ? null
        : new Report(
            phrases.span(verb, verb + 1),
            phrases.span(source),
            begin,
            LED_IN,
            "beside: source and verb before the quotation");
  }

  /** "in the words of X", the words {@code from} to {@code to}; X, or null. */
  private Phrases.Range wordsOfSomebody(int from, int to) {
    boolean words =
        to - from > 4
            && phrases.lower(from).equals("in")
            && phrases.lower(from + 1).equals("the")
            && phrases.lower(from + 2).equals("words")
            && phrases.lower(from + 3).equals("of");
    return words ? phrases.phraseFrom(from + 4) : null;
  }

  /** "has been described by X as", the words {@code floor} to {@code as}. */
  private Report passive(QuotedRegion region, int floor, int as) {
    if (!phrases.lower(as).equals("as")) {
      return null;
    }
    for (int by = as - 2; by > floor + 1; by--) {
      if (phrases.lower(by).equals("by") && phrases.isCue(by - 1)) {
        Phrases.Range source = phrases.phraseFrom(by + 1);
        return source == null || source.to() != as
            ? null
            : new Report(
                phrases.span(by - 1, by + 1),
                phrases.span(source),
                region.span().begin(),
                LED_IN,
                "beside: described by somebody");
      }
    }
    return null;
  }

  private Report colon(QuotedRegion region, int floor, int colon, boolean anyLeadIn) {
    int verb = -1;
    int any = -1;
    for (int i = colon - 1; i >= floor; i--) {
      verb = verb < 0 && phrases.reports(i) ? i : verb;
      any = phrases.is(i, "VERB", "AUX") ? i : any;
    }
    int begin = region.span().begin();
    Span cue = phrases.span(colon, colon + 1);
    if (verb > floor) {
      Phrases.Range source = phrases.subjectOf(verb, floor);
      if (source != null) {
        Span said = phrases.span(verb, verb + 1);
        return new Report(said, phrases.span(source), begin, LED_IN, "beside: lead-in");
      }
    }
    if (!anyLeadIn) {
      return null;
    }
    if (any > floor) {
      Phrases.Range source = phrases.subjectOf(any, floor);
      boolean fits = source != null && (isPronoun(source) || isNamed(source));
      return fits
          ? new Report(cue, phrases.span(source), begin, LED_IN, "beside: subject of the lead-in")
          : null;
    }
    int from = floor;
    for (int i = floor; i < colon; i++) {
      from = phrases.lower(i).equals("from") ? i + 1 : from;
    }
    while (from < colon && phrases.is(from, "CCONJ", "ADV", "NUM", "PUNCT", "ADP")) {
      from++;
    }
    Phrases.Range source = from < colon ? phrases.phraseFrom(from) : null;
    boolean label =
        source != null
            && isNamed(source)
            && colon - floor < 16
            && !EditorialNotices.isLabel(phrases.span(source).of(text));
    return label ? new Report(cue, phrases.span(source), begin, LED_IN, "beside: label") : null;
  }

  /** {@code “A.” (X)}, {@code “A”: X}. */
  private Report signature(QuotedRegion region) {
    int end = region.span().end();
    int limit = paragraphs.get(paragraph(end - 1)).end();
    if (end >= limit) {
      return null;
    }
    Matcher brackets = IN_BRACKETS.matcher(text).region(end, limit);
    if (brackets.matches() && isStart(region)) {
      Span source = new Span(brackets.start(1), brackets.end(1));
      Span cue = new Span(brackets.start(1) - 1, brackets.start(1));
      return new Report(cue, source, region.span().begin(), LED_IN, "signed in brackets");
    }
    Matcher colon = AFTER_COLON.matcher(text).region(end, limit);
    if (colon.matches() && isStart(region)) {
      Span source = Whitespace.trimmed(text, colon.start(2), colon.end(2));
      Span cue = new Span(colon.start(1), colon.end(1));
      return new Report(cue, source, region.span().begin(), LED_IN, "signed after a colon");
    }
    return null;
  }

  private boolean isStart(QuotedRegion region) {
    int begin = region.span().begin();
    return paragraphs.get(paragraph(begin)).begin() == begin;
  }

  /** "From the desk of X.", a paragraph before the one that the region opens. */
  private Report leadIn(QuotedRegion region) {
    int paragraph = paragraph(region.span().begin());
    if (paragraph == 0 || !isStart(region)) {
      return null;
    }
    Span former = paragraphs.get(paragraph - 1);
    Matcher desk = DESK.matcher(text).region(former.begin(), former.end());
    if (!desk.matches()) {
      return null;
    }
    Span source = new Span(desk.start(1), desk.end(1));
    Span cue = Whitespace.trimmed(text, former.begin(), desk.start(1));
    return new Report(cue, source, region.span().begin(), LED_IN, "from somebody");
  }

  /** "Those were the words of X.", right behind. */
  private Report wordsOf(QuotedRegion region) {
    int end = region.span().end();
    int paragraph = paragraph(end - 1);
    int limit = paragraphs.get(Math.min(paragraph + 1, paragraphs.size() - 1)).end();
    if (end >= limit) {
      return null;
    }
    Matcher words = WERE_THE_WORDS.matcher(text).region(end, limit);
    if (!words.lookingAt()) {
      return null;
    }
    Phrases.Range source = phrases.phraseFrom(phrases.from(words.end()));
    Span cue = Whitespace.trimmed(text, words.start(), words.end());
    return source == null
        ? null
        : new Report(
            cue, phrases.span(source), region.span().begin(), LED_IN, "those were the words of");
  }

  private void claim(QuotedRegion region, CandidateQuotation holder, Report report) {
    if (holder != null) {
      release(holder, region, report);
    }
    List<Span> content = new ArrayList<>(region.parts());
    if (report.contentBegin < content.get(0).begin()) {
      content.set(0, new Span(report.contentBegin, content.get(0).end()));
    }
    for (Span part : content) {
      if (part.overlaps(report.cue) || part.overlaps(report.source)) {
        return;
      }
    }
    CandidateQuotation draft =
        new CandidateQuotation(
            content,
            List.of(report.cue),
            List.of(report.source),
            report.confidence,
            report.why,
            passages.at(report.cue.begin()));
    made.add(draft);
    holders.put(region, draft);
    held.put(draft, new ArrayList<>(List.of(region)));
  }

  private static boolean overlap(List<Span> some, List<Span> others) {
    return some.stream().anyMatch(span -> others.stream().anyMatch(span::overlaps));
  }

  /** Takes the region, and all that is not quoted, from a draft that holds it wrongly. */
  private void release(CandidateQuotation holder, QuotedRegion region, Report report) {
    List<QuotedRegion> left = held.getOrDefault(holder, new ArrayList<>());
    left.remove(region);
    List<Span> kept = new ArrayList<>();
    left.forEach(other -> kept.addAll(other.parts()));
    kept.removeIf(span -> span.overlaps(report.source) || span.overlaps(report.cue));
    kept.sort(null);
    if (kept.isEmpty()) {
      gone.add(holder);
    } else {
      holder.content.clear();
      holder.content.addAll(kept);
    }
  }

  /** Floating sentences whose speaker stands before them, or goes on from before. */
  private void goOn() {
    List<CandidateQuotation> sourced = new ArrayList<>();
    for (List<CandidateQuotation> some : List.of(drafts, made)) {
      some.stream()
          .filter(draft -> !draft.source.isEmpty() && !gone.contains(draft))
          .forEach(sourced::add);
    }
    sourced.sort((a, b) -> Integer.compare(a.end(), b.end()));
    int next = 0;
    CandidateQuotation last = null;
    for (QuotedRegion region : regions.regions()) {
      CandidateQuotation holder = holders.get(region);
      int begin = region.span().begin();
      while (next < sourced.size() && sourced.get(next).end() <= begin) {
        CandidateQuotation candidate = sourced.get(next++);
        last = reach(candidate) <= begin || last == null ? candidate : last;
      }
      if (holder == null || !holder.source.isEmpty() || !holder.cue.isEmpty()) {
        continue;
      }
      boolean goesOn = last != null && reach(last) <= begin && isFormer(last, region);
      Span beat = goesOn ? null : beat(region);
      if (goesOn) {
        last = replace(holder, last.source, "goes on speaking", last);
      } else if (beat != null) {
        last = replace(holder, List.of(beat), "subject of the sentence before", last);
      }
    }
  }

  /** Gives what floats a source; the draft with the source, or {@code last} when it has none. */
  private CandidateQuotation replace(
      CandidateQuotation holder, List<Span> source, String why, CandidateQuotation last) {
    if (gone.contains(holder) || overlap(holder.content, source)) {
      return last;
    }
    CandidateQuotation draft =
        new CandidateQuotation(holder.content, List.of(), source, GOES_ON, why, holder.passage);
    gone.add(holder);
    made.add(draft);
    return draft;
  }

  /** Whether who spoke last goes on: in this paragraph, or from the end of the former one. */
  private boolean isFormer(CandidateQuotation last, QuotedRegion region) {
    int begin = region.span().begin();
    int paragraph = paragraph(begin);
    int formerParagraph = paragraph(last.end() - 1);
    boolean here = formerParagraph == paragraph;
    boolean next = paragraph - formerParagraph == 1 && isStart(region);
    int at = phrases.from(Math.max(last.end(), cueEnd(last)));
    int open = phrases.from(begin);
    int stops = 0;
    boolean question = false;
    for (int i = at; i < open && i - at < FARTHEST * 2; i++) {
      stops += phrases.isStop(i) ? 1 : 0;
      question = phrases.isMark(i, "?");
    }
    boolean near = stops <= 1 && open - at < FARTHEST;
    return (here || next) && (near || question);
  }

  /** Where the cue ends, 0 without one. */
  private static int cueEnd(CandidateQuotation draft) {
    return draft.cue.isEmpty() ? 0 : draft.cue.get(draft.cue.size() - 1).end();
  }

  private int reach(CandidateQuotation draft) {
    int reach = draft.end();
    for (Span span : draft.cue) {
      reach = Math.max(reach, span.end());
    }
    for (Span span : draft.source) {
      reach = Math.max(reach, span.end());
    }
    return reach;
  }

  /** The subject of the sentence right before, when it is a person's name or pronoun. */
  private Span beat(QuotedRegion region) {
    int begin = region.span().begin();
    int at = phrases.from(begin) - 1;
    if (at < 0 || phrases.isQuoted(at) || !phrases.isStop(at)) {
      return null;
    }
    if (paragraph(phrases.token(at).span().begin()) != paragraph(begin)) {
      return null;
    }
    int floor = phrases.clauseBegin(at);
    if (phrases.isMark(at, "?")) {
      String first = phrases.lower(floor);
      boolean whose = first.equals("her") || first.equals("his");
      return whose && at - floor < 6 ? phrases.span(floor, floor + 1) : null;
    }
    int verb = -1;
    for (int i = at - 1; i > floor; i--) {
      verb = phrases.is(i, "VERB", "AUX") ? i : verb;
    }
    Phrases.Range source = verb < 0 ? null : phrases.subjectOf(verb, floor);
    return source != null && source.from() == floor && isPerson(source)
        ? phrases.span(source)
        : null;
  }

  private boolean isPerson(Phrases.Range range) {
    String first = phrases.lower(range.from());
    return first.equals("he") || first.equals("she") || isNamed(range);
  }

  private boolean isPronoun(Phrases.Range range) {
    String first = phrases.lower(range.from());
    return range.to() - range.from() == 1
        && (first.equals("he") || first.equals("she") || first.equals("they"));
  }

  private boolean isNamed(Phrases.Range range) {
    return phrases.is(range.to() - 1, "PROPN");
  }

  private boolean isThing(Phrases.Range range) {
    String first = phrases.lower(range.from());
    return first.equals("it") || first.equals("you");
  }

  private boolean isLowerVerb(int i) {
    return phrases.is(i, "VERB")
        && Character.isLowerCase(phrases.token(i).text().charAt(0))
        && phrases.lower(i).endsWith("ed");
  }

  private boolean isNear(int offset, int word) {
    return paragraph(offset - 1) == paragraph(phrases.token(word).span().begin());
  }

  private char lastInside(QuotedRegion region) {
    int end = region.span().end();
    int at = end - 1;
    while (at > region.span().begin() && "”\"’'»".indexOf(WordHashes.plain(text.charAt(at))) >= 0) {
      at--;
    }
    while (at > region.span().begin() && Whitespace.is(text.charAt(at))) {
      at--;
    }
    return text.charAt(at);
  }

  /** The number of the paragraph that {@code offset} stands in, or of the last one before it. */
  private int paragraph(int offset) {
    return Math.max(0, SpanIndex.lastBeginningBy(paragraphs, offset));
  }
}
