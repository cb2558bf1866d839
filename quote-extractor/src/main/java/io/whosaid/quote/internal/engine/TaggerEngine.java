package io.whosaid.quote.internal.engine;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.CueLexicon;
import io.whosaid.quote.Engine;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.passage.CuePriors;
import io.whosaid.quote.internal.passage.Passages;
import io.whosaid.quote.internal.passage.RegionIndex;
import io.whosaid.quote.internal.passage.SpanSearch;
import io.whosaid.quote.internal.passage.TokenColumns;
import io.whosaid.quote.internal.passage.TokenContext;
import io.whosaid.quote.internal.rules.LostRegions;
import io.whosaid.quote.internal.rules.NamedThings;
import io.whosaid.quote.internal.rules.Nicknames;
import io.whosaid.quote.internal.rules.ParentheticalQuotations;
import io.whosaid.quote.internal.rules.Phrases;
import io.whosaid.quote.internal.rules.QuotationTypeClassifier;
import io.whosaid.quote.internal.rules.ReportClassifier;
import io.whosaid.quote.internal.rules.SentenceRules;
import io.whosaid.quote.internal.rules.SpanRepairs;
import io.whosaid.quote.internal.rules.SpeakerLabels;
import io.whosaid.quote.internal.rules.SpeakerRules;
import io.whosaid.quote.internal.rules.SpeakerTurns;
import io.whosaid.quote.internal.tagging.Calibration;
import io.whosaid.quote.internal.tagging.CandidateQuotation;
import io.whosaid.quote.internal.tagging.CandidateQuotations;
import io.whosaid.quote.internal.tagging.ProposalGenerator;
import io.whosaid.quote.internal.tagging.ProposalSelector;
import io.whosaid.quote.internal.tagging.RegionResolver;
import io.whosaid.quote.internal.tagging.TaggedPassages;
import io.whosaid.quote.internal.tagging.TaggerModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotations with models learnt from annotated news: a tagger of cues, a tagger of each cue's
 * source and content, a judge of what they propose, a resolver of the quoted regions that are left.
 * Immutable and shared by all threads.
 */
public final class TaggerEngine implements Engine {
  private final TaggerModel model;
  private final CuePriors priors;
  private final Calibration calibration;

  /** An engine with the default model, which is loaded once. */
  public TaggerEngine() {
    this(TaggerModel.shared());
  }

  public TaggerEngine(TaggerModel model) {
    this.model = model;
    this.priors = new CuePriors(model.levels());
    this.calibration = new Calibration(model.calibration());
  }

  @Override
  public List<Quotation> quotations(Analysis analysis) {
    RegionIndex regions = new RegionIndex(analysis.regions());
    List<TokenContext> surroundings = new ArrayList<>();
    for (TokenColumns units : Passages.of(analysis, regions)) {
      surroundings.add(new TokenContext(units, priors));
    }
    ProposalGenerator taggers = new ProposalGenerator(model.cues(), model.arguments());
    TaggedPassages passages = new TaggedPassages(analysis, taggers.propose(surroundings));
    ProposalSelector judge = new ProposalSelector(model.belief());
    List<CandidateQuotation> drafts =
        CandidateQuotations.of(passages, regions, judge, labels(analysis, passages, regions));
    new RegionResolver(model.regions(), judge).resolve(regions, passages, drafts);
    drafts.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
    LostRegions.restore(regions, passages, drafts);
    SpeakerRules.apply(analysis, regions, passages, drafts);
    drafts.removeIf(new NamedThings(analysis, regions)::isName);
    Phrases phrases = new Phrases(analysis, regions);
    drafts.replaceAll(new Nicknames(phrases, regions)::completed);
    drafts.addAll(ParentheticalQuotations.find(passages, drafts));
    List<CandidateQuotation> sentences = SentenceRules.find(analysis, passages, drafts);
    List<Span> spans = new ArrayList<>();
    sentences.forEach(draft -> spans.addAll(draft.content));
    sentences.forEach(draft -> spans.addAll(draft.cue));
    spans.sort(null);
    SpanSearch taken = new SpanSearch(spans);
    drafts.removeIf(draft -> clashes(draft, taken));
    drafts.addAll(sentences);
    SpanRepairs repairs = new SpanRepairs(phrases, drafts);
    drafts.replaceAll(repairs::repaired);
    drafts.addAll(repairs.missed(passages));
    ReportClassifier reports = new ReportClassifier(phrases, analysis.document().text());
    return drafts.stream().map(draft -> quotation(analysis, regions, reports, draft)).toList();
  }

  /** Whether a draft claims words of a sentence that is read by its form. */
  private static boolean clashes(CandidateQuotation draft, SpanSearch taken) {
    return draft.content.stream().anyMatch(taken::touches)
        || draft.cue.stream().anyMatch(taken::touches)
        || draft.source.stream().anyMatch(taken::touches);
  }

  private Quotation quotation(
      Analysis analysis, RegionIndex regions, ReportClassifier reports, CandidateQuotation draft) {
    String text = analysis.document().text();
    Quotation.Kind kind = QuotationTypeClassifier.of(text, regions.regions(), draft.content);
    double confidence = draft.isJudged() ? calibration.of(draft.confidence) : draft.confidence;
    return new Quotation(
        kind,
        draft.content,
        draft.cue,
        draft.source,
        confidence,
        draft.why,
        draft.cue.isEmpty() ? null : CueLexicon.shared().sense(draft.cue.get(0).of(text)),
        reports.of(kind, draft, confidence));
  }

  /** The quotations whose source is set apart as a label. */
  public static List<CandidateQuotation> labels(
      Analysis analysis, TaggedPassages passages, RegionIndex regions) {
    List<CandidateQuotation> labelled =
        new ArrayList<>(SpeakerLabels.find(analysis, passages, regions.regions()));
    labelled.addAll(SpeakerTurns.find(analysis, passages, regions));
    return labelled;
  }
}
