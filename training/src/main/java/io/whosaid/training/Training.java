package io.whosaid.training;

import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.crf.Features;
import io.whosaid.quote.internal.crf.Weights;
import io.whosaid.quote.internal.engine.TaggerEngine;
import io.whosaid.quote.internal.passage.CuePriors;
import io.whosaid.quote.internal.tagging.Calibration;
import io.whosaid.quote.internal.tagging.CandidateQuotation;
import io.whosaid.quote.internal.tagging.CandidateQuotations;
import io.whosaid.quote.internal.tagging.LabelSchemes;
import io.whosaid.quote.internal.tagging.Proposal;
import io.whosaid.quote.internal.tagging.ProposalFeatures;
import io.whosaid.quote.internal.tagging.ProposalGenerator;
import io.whosaid.quote.internal.tagging.ProposalSelector;
import io.whosaid.quote.internal.tagging.RegionFeatures;
import io.whosaid.quote.internal.tagging.TaggedPassage;
import io.whosaid.quote.internal.tagging.TaggedPassages;
import io.whosaid.quote.internal.tagging.TaggerModel;
import io.whosaid.quote.internal.tagging.UnclaimedRegion;
import io.whosaid.quote.internal.tagging.UnclaimedRegions;
import io.whosaid.training.CrfTrainer.Sequence;
import io.whosaid.training.CrfTrainer.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Learns the taggers from annotated documents. Whatever judges the taggers' proposals learns from
 * proposals for documents that these taggers have not seen: the examples are cut into folds, and
 * each fold is tagged by taggers trained on the others.
 */
public final class Training {
  static final int FOLDS = 5;
  private static final Settings CUES = new Settings(3, .05, 1, 1, 2);
  private static final Settings ARGUMENTS = new Settings(3, .05, 1, 1, 2);
  private static final Settings BELIEF = new Settings(8, .05, .5, 1, 3);

  private final List<TrainingExample> lessons = new ArrayList<>();
  private final CrfTrainer cueTrainer = new CrfTrainer(LabelSchemes.CUES, CUES);
  private final CrfTrainer argumentTrainer = new CrfTrainer(LabelSchemes.ARGUMENTS, ARGUMENTS);
  private final Map<TrainingExample, List<Sequence>> cueSequences = new HashMap<>();
  private final Map<TrainingExample, List<Sequence>> argumentSequences = new HashMap<>();
  final Map<TrainingExample, List<TaggedPassage>> unseen = new HashMap<>();

  /** For each fold a judge trained on the others. */
  final List<ProposalSelector> judges = new ArrayList<>();

  /**
   * Learns from {@code examples} and writes a model for {@link TaggerEngine}; the same examples in
   * the same order give the same bytes.
   */
  public static void write(List<AnnotatedDocument> examples, OutputStream model)
      throws IOException {
    ModelFile.write(new Training(examples).learn(), model);
  }

  private record Learned(Weights cues, Weights arguments) {
    ProposalGenerator taggers() {
      return new ProposalGenerator(cues, arguments);
    }
  }

  Training(List<AnnotatedDocument> examples) {
    for (AnnotatedDocument example : examples) {
      lessons.add(new TrainingExample(example, lessons.size() % FOLDS));
    }
  }

  List<TrainingExample> lessons() {
    return lessons;
  }

  TaggerModel learn() {
    surroundAll();
    prepare();
    List<Learned> learned =
        IntStream.rangeClosed(0, FOLDS).parallel().mapToObj(this::learnWithout).toList();
    for (TrainingExample lesson : lessons) {
      unseen.put(lesson, learned.get(lesson.fold).taggers().propose(lesson.surroundings));
    }
    Learned all = learned.get(FOLDS);
    return finish(priors(-1).levels(), all.cues(), all.arguments());
  }

  /** Adds what is trained on the proposals of taggers that have not seen their documents. */
  TaggerModel finish(Weights levels, Weights cues, Weights arguments) {
    for (int fold = 0; fold < FOLDS; fold++) {
      judges.add(judge(fold));
    }
    Weights calibration = calibration().levels();
    return new TaggerModel(levels, cues, arguments, belief(-1), regions(-1), calibration);
  }

  /** The taggers' weights from all folds but one; from all when there is no such fold. */
  private Learned learnWithout(int fold) {
    return new Learned(
        train(cueTrainer, cueSequences, fold), train(argumentTrainer, argumentSequences, fold));
  }

  private ProposalSelector judge(int without) {
    return new ProposalSelector(belief(without));
  }

  /** How often what the judges believe so and so much is right, on documents new to them. */
  private Calibration calibration() {
    Calibration.Counts counts = new Calibration.Counts();
    for (TrainingExample lesson : lessons) {
      TaggedPassages passages = new TaggedPassages(lesson.example.analysis(), unseen.get(lesson));
      for (CandidateQuotation draft : drafts(lesson, passages, judges.get(lesson.fold))) {
        if (draft.isJudged()) {
          counts.add(draft.confidence, isRight(lesson.example, draft.content, draft.source));
        }
      }
    }
    return Calibration.of(counts);
  }

  private static List<CandidateQuotation> drafts(
      TrainingExample lesson, TaggedPassages passages, ProposalSelector judge) {
    List<CandidateQuotation> labelled =
        TaggerEngine.labels(lesson.example.analysis(), passages, lesson.regions);
    return CandidateQuotations.of(passages, lesson.regions, judge, labelled);
  }

  /** Looks at each document with what is known of cues from the other folds. */
  void surroundAll() {
    for (int fold = 0; fold < FOLDS; fold++) {
      CuePriors priors = priors(fold);
      for (TrainingExample lesson : lessons) {
        if (lesson.fold == fold) {
          lesson.surround(priors);
        }
      }
    }
  }

  private CuePriors priors(int without) {
    Map<Integer, int[]> counts = new HashMap<>();
    for (TrainingExample lesson : lessons) {
      if (lesson.fold != without) {
        lesson.count(counts);
      }
    }
    return CuePriors.of(counts);
  }

  private void prepare() {
    Sequences sequences = new Sequences();
    List<Sequence> allCues = new ArrayList<>();
    List<Sequence> allArguments = new ArrayList<>();
    for (TrainingExample lesson : lessons) {
      List<Sequence> cues = new ArrayList<>();
      for (int p = 0; p < lesson.units.size(); p++) {
        cues.add(sequences.cues(lesson, p));
      }
      List<Sequence> arguments = new ArrayList<>();
      for (TrainingExample.Marked m : lesson.marked) {
        arguments.add(
            sequences.arguments(
                lesson.surroundings.get(m.passage()), m.from(), m.to(), m.labels()));
      }
      cueSequences.put(lesson, cues);
      argumentSequences.put(lesson, arguments);
      allCues.addAll(cues);
      allArguments.addAll(arguments);
    }
    cueTrainer.number(allCues);
    argumentTrainer.number(allArguments);
  }

  private Weights train(
      CrfTrainer trainer, Map<TrainingExample, List<Sequence>> sequences, int without) {
    List<Sequence> chosen = new ArrayList<>();
    for (TrainingExample lesson : lessons) {
      if (lesson.fold != without) {
        chosen.addAll(sequences.get(lesson));
      }
    }
    return trainer.train(chosen);
  }

  /** Learns which proposals to believe, from all folds but one. */
  Weights belief(int without) {
    List<Sequence> decisions = new ArrayList<>();
    Features features = new Features();
    for (TrainingExample lesson : lessons) {
      if (lesson.fold != without) {
        for (TaggedPassage passage : unseen.get(lesson)) {
          for (Proposal proposal : passage.proposals) {
            if (proposal.has(LabelSchemes.CONTENT)) {
              ProposalFeatures.collect(features, passage, proposal);
              boolean right =
                  isRight(
                      lesson.example,
                      proposal.spans(LabelSchemes.CONTENT),
                      proposal.spans(LabelSchemes.SOURCE));
              decisions.add(Sequences.decision(features, right ? 1 : 0));
            }
          }
        }
      }
    }
    CrfTrainer trainer = new CrfTrainer(LabelSchemes.BELIEF, BELIEF);
    return trainer.train(trainer.number(decisions));
  }

  /** Learns what the regions are that no chosen proposal claims, from all folds but one. */
  Weights regions(int without) {
    List<Sequence> decisions = new ArrayList<>();
    Features features = new Features();
    for (TrainingExample lesson : lessons) {
      if (lesson.fold != without) {
        TaggedPassages passages = new TaggedPassages(lesson.example.analysis(), unseen.get(lesson));
        ProposalSelector judge = judges.get(lesson.fold);
        List<CandidateQuotation> drafts = drafts(lesson, passages, judge);
        for (UnclaimedRegion bare : UnclaimedRegions.of(lesson.regions, passages, drafts)) {
          RegionFeatures.collect(features, bare);
          int label = RegionLabels.of(lesson.example.gold(), bare);
          decisions.add(Sequences.decision(features, label));
        }
      }
    }
    CrfTrainer trainer = new CrfTrainer(LabelSchemes.REGIONS, BELIEF);
    return trainer.train(trainer.number(decisions));
  }

  /** Whether content and source overlap those of a gold quotation by half or more. */
  static boolean isRight(AnnotatedDocument example, List<Span> content, List<Span> source) {
    for (Quotation gold : example.gold()) {
      if (overlap(gold.content(), content) >= .5 && overlap(gold.source(), source) >= .5) {
        return true;
      }
    }
    return false;
  }

  private static double overlap(List<Span> a, List<Span> b) {
    int common = 0;
    int all = 0;
    for (Span x : a) {
      all += x.length();
      for (Span y : b) {
        common += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.begin(), y.begin()));
      }
    }
    for (Span y : b) {
      all += y.length();
    }
    return all == 0 ? 1 : (double) common / (all - common);
  }
}
