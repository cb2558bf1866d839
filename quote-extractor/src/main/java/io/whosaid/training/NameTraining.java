package io.whosaid.training;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.internal.crf.Features;
import io.whosaid.quote.internal.crf.Weights;
import io.whosaid.quote.internal.names.CandidateRuns;
import io.whosaid.quote.internal.names.FoundName;
import io.whosaid.quote.internal.names.NameColumns;
import io.whosaid.quote.internal.names.NameContexts;
import io.whosaid.quote.internal.names.NameFeatures;
import io.whosaid.quote.internal.names.NameLabels;
import io.whosaid.quote.internal.names.NameModel;
import io.whosaid.quote.internal.names.NameNetwork;
import io.whosaid.quote.internal.names.NameTagger;
import io.whosaid.quote.internal.names.TextDomain;
import io.whosaid.quote.internal.names.WordClusters;
import io.whosaid.quote.internal.names.WordVectors;
import io.whosaid.training.CrfTrainer.Sequence;
import io.whosaid.training.CrfTrainer.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns to find names from annotated documents, one part after the other: the kind of text that a
 * tagger is for comes last. The same input gives the same weights, bit for bit.
 */
public final class NameTraining {
  private static final int[] NOTHING = {};
  private static final Settings SETTINGS = new Settings(2, .05, 1, 1, 3);

  /**
   * An annotated document.
   *
   * @param analysis the document
   * @param names its names, in order, none overlapping
   * @param domain what kind of text it is
   */
  public record Lesson(Analysis analysis, List<FoundName> names, TextDomain domain) {
    /** Copies the list. */
    public Lesson {
      names = List.copyOf(names);
    }
  }

  /**
   * Lessons to be learnt together.
   *
   * @param lessons the lessons
   * @param times how often the features' weights are learnt from them, twice each time
   * @param passes how often the net learns from them
   */
  public record Part(List<Lesson> lessons, int times, int passes) {
    /** Copies the list. */
    public Part {
      lessons = List.copyOf(lessons);
    }
  }

  private final WordClusters clusters;
  private final WordVectors vectors;
  private final Features features = new Features();

  private NameTraining(WordClusters clusters, WordVectors vectors) {
    this.clusters = clusters;
    this.vectors = vectors;
  }

  /** A tagger for {@code domain}. */
  public static NameTagger learn(
      WordClusters clusters, WordVectors vectors, List<Part> parts, TextDomain domain) {
    return new NameTagger(new NameTraining(clusters, vectors).model(parts), domain);
  }

  /** Writes a model for {@link NameTagger}. */
  public static void write(
      WordClusters clusters, WordVectors vectors, List<Part> parts, OutputStream out)
      throws IOException {
    NameModelFile.write(new NameTraining(clusters, vectors).model(parts), out);
  }

  private NameModel model(List<Part> parts) {
    NameNetwork net = new NetworkTraining(vectors).net(parts);
    return new NameModel(clusters, weights(parts), vectors, net);
  }

  private Weights weights(List<Part> parts) {
    List<List<Sequence>> read = new ArrayList<>();
    FeatureCounts counts = new FeatureCounts();
    for (Part part : parts) {
      List<Sequence> sequences = new ArrayList<>();
      part.lessons().forEach(lesson -> addSequences(sequences, lesson));
      sequences.forEach(sequence -> List.of(sequence.features()).forEach(counts::count));
      read.add(sequences);
    }
    counts.close(SETTINGS.fewest());
    FtrlLearner learner = new FtrlLearner(NameLabels.CHAIN, SETTINGS, counts.size());
    for (int p = 0; p < parts.size(); p++) {
      List<Sequence> repeated = new ArrayList<>();
      for (Sequence sequence : read.get(p)) {
        for (int t = 0; t < sequence.features().length; t++) {
          sequence.features()[t] = counts.numbers(sequence.features()[t]);
        }
      }
      for (int i = 0; i < parts.get(p).times(); i++) {
        repeated.addAll(read.get(p));
      }
      learner.learn(repeated);
    }
    return learner.weights(counts.hashes());
  }

  /** The labelled stretches of a document. */
  private void addSequences(List<Sequence> sequences, Lesson lesson) {
    NameColumns words = new NameColumns(lesson.analysis(), clusters);
    NameContexts contexts = new NameContexts(words);
    int[] states = states(words, lesson.names());
    int domain = lesson.domain().number;
    CandidateRuns.forEach(
        words,
        (from, to) -> {
          int size = to + 1 - from;
          int[][] rows = new int[size + 1][];
          int[] path = new int[size];
          for (int t = 0; t < size; t++) {
            NameFeatures.collect(features, words, contexts, from + t, domain);
            rows[t] = features.toArray();
            path[t] = t == size - 1 ? 0 : states[from + t];
          }
          rows[size] = NOTHING;
          sequences.add(new Sequence(rows, NameTagger.blocked(size), path));
        });
  }

  /** The chain's state after each word of a document. */
  static int[] states(NameColumns words, List<FoundName> names) {
    int[] states = new int[words.size];
    int next = 0;
    for (int i = 0; i < words.size; i++) {
      while (next < names.size()
          && !words.isEdge(i)
          && names.get(next).span().end() <= words.begin[i]) {
        next++;
      }
      if (next < names.size() && words.end[i] > names.get(next).span().begin()) {
        states[i] = names.get(next).kind().state;
      }
    }
    return states;
  }
}
