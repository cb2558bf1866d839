package io.whosaid.quote.tagger;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.CueLexicon;
import io.whosaid.quote.Engine;
import io.whosaid.quote.Quotation;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotations with models learnt from annotated news: a tagger of cues, a tagger of each cue's
 * source and content, a judge of what they propose, a resolver of the quoted regions that are left.
 * Immutable and shared by all threads.
 */
public final class TaggerEngine implements Engine {
  static final double THRESHOLD = .35;

  private final TaggerModel model;
  private final CuePriors priors;
  private final Calibration calibration;

  /** An engine with the default model, which is loaded once. */
  public TaggerEngine() {
    this(TaggerModel.shared());
  }

  TaggerEngine(TaggerModel model) {
    this.model = model;
    this.priors = new CuePriors(model.levels());
    this.calibration = new Calibration(model.calibration());
  }

  @Override
  public List<Quotation> quotations(Analysis analysis) {
    RegionIndex regions = new RegionIndex(analysis.regions());
    List<Surroundings> surroundings = new ArrayList<>();
    for (Units units : Passages.of(analysis, regions)) {
      surroundings.add(new Surroundings(units, priors));
    }
    Taggers taggers = new Taggers(model.cues(), model.arguments());
    PassageList passages = new PassageList(analysis, taggers.propose(surroundings));
    Judge judge = new Judge(model.belief(), THRESHOLD);
    List<Draft> drafts = Drafts.of(passages, regions, judge, labels(analysis, passages, regions));
    new RegionResolver(model.regions(), judge).resolve(regions, passages, drafts);
    drafts.addAll(Asides.find(passages, drafts));
    return drafts.stream().map(draft -> quotation(analysis, regions, draft)).toList();
  }

  private Quotation quotation(Analysis analysis, RegionIndex regions, Draft draft) {
    String text = analysis.document().text();
    return new Quotation(
        Kinds.of(text, regions.regions(), draft.content),
        draft.content,
        draft.cue,
        draft.source,
        draft.isJudged() ? calibration.of(draft.confidence) : draft.confidence,
        draft.why,
        draft.cue.isEmpty() ? null : CueLexicon.shared().sense(draft.cue.get(0).of(text)));
  }

  /** The quotations whose source is set apart as a label. */
  static List<Draft> labels(Analysis analysis, PassageList passages, RegionIndex regions) {
    List<Draft> labelled = new ArrayList<>(Labels.find(analysis, passages, regions.regions()));
    labelled.addAll(SpeakerLines.find(analysis, passages, regions));
    return labelled;
  }
}
