package io.whosaid.training;

import io.whosaid.quote.internal.names.CandidateRuns;
import io.whosaid.quote.internal.names.NameColumns;
import io.whosaid.quote.internal.names.NameContexts;
import io.whosaid.quote.internal.names.NameNetwork;
import io.whosaid.quote.internal.names.NetworkInputs;
import io.whosaid.quote.internal.names.NetworkInputs.Input;
import io.whosaid.quote.internal.names.WordClusters;
import io.whosaid.quote.internal.names.WordTable;
import io.whosaid.quote.internal.names.WordVectors;
import io.whosaid.training.NameTraining.Lesson;
import io.whosaid.training.NameTraining.Part;
import io.whosaid.training.NetworkLearner.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the lessons of {@link NameTraining} into what the net learns from. */
final class NetworkTraining {
  private static final int MIN_COUNT = 40;
  private static final int MAX_FEATURES = 0xFFFF;

  private final WordVectors vectors;

  NetworkTraining(WordVectors vectors) {
    this.vectors = vectors;
  }

  NameNetwork net(List<Part> parts) {
    List<List<Sequence>> read = new ArrayList<>();
    FeatureCounts counts = new FeatureCounts();
    for (Part part : parts) {
      List<Sequence> sequences = new ArrayList<>();
      part.lessons().forEach(lesson -> addSequences(sequences, lesson));
      for (Sequence sequence : sequences) {
        sequence.inputs().forEach(input -> counts.count(input.features()));
      }
      read.add(sequences);
    }
    NameNetwork net = NameNetwork.untaught(table(counts), NetworkInputs.GROUPS * vectors.size());
    NetworkLearner learner = new NetworkLearner(net, vectors);
    for (int p = 0; p < parts.size(); p++) {
      List<Sequence> numbered =
          read.get(p).stream().map(sequence -> numbered(sequence, net)).toList();
      learner.learn(numbered, parts.get(p).passes());
    }
    return net;
  }

  /** The features that are seen often enough, numbered from 1 on in the order of their hashes. */
  private static WordTable table(FeatureCounts counts) {
    counts.close(MIN_COUNT);
    int[] hashes = counts.hashes();
    Arrays.sort(hashes);
    Map<Integer, Short> numbers = new HashMap<>();
    for (int i = 0; i < hashes.length && i < MAX_FEATURES; i++) {
      numbers.put(hashes[i], (short) (i + 1));
    }
    return new WordTable(numbers);
  }

  private static Sequence numbered(Sequence sequence, NameNetwork net) {
    List<Input> inputs =
        sequence.inputs().stream()
            .map(input -> new Input(input.groups(), net.featureNumbers(input.features())))
            .toList();
    return new Sequence(inputs, sequence.path());
  }

  /** The labelled stretches of a document. */
  private void addSequences(List<Sequence> sequences, Lesson lesson) {
    NameColumns words = new NameColumns(lesson.analysis(), WordClusters.NONE);
    NameContexts contexts = new NameContexts(words);
    NetworkInputs inputs = new NetworkInputs(words, contexts, vectors, lesson.domain().number);
    int[] states = NameTraining.states(words, lesson.names());
    CandidateRuns.forEach(
        words,
        (from, to) -> {
          List<Input> stretch = new ArrayList<>();
          for (int t = from; t <= to; t++) {
            stretch.add(inputs.of(t));
          }
          int[] path = Arrays.copyOfRange(states, from, to + 1);
          path[to - from] = 0;
          sequences.add(new Sequence(stretch, path));
        });
  }
}
