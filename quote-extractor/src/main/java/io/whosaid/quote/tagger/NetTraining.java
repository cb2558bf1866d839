package io.whosaid.quote.tagger;

import io.whosaid.quote.tagger.NameInputs.Input;
import io.whosaid.quote.tagger.NameTraining.Lesson;
import io.whosaid.quote.tagger.NameTraining.Part;
import io.whosaid.quote.tagger.NetLearner.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the lessons of {@link NameTraining} into what the net learns from. */
final class NetTraining {
  private static final int FEWEST = 40;
  private static final int MOST_FEATURES = 0xFFFF;

  private final WordVectors vectors;

  NetTraining(WordVectors vectors) {
    this.vectors = vectors;
  }

  NameNet net(List<Part> parts) {
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
    NameNet net = NameNet.untaught(table(counts), NameInputs.GROUPS * vectors.size());
    NetLearner learner = new NetLearner(net, vectors);
    for (int p = 0; p < parts.size(); p++) {
      List<Sequence> numbered =
          read.get(p).stream().map(sequence -> numbered(sequence, net)).toList();
      learner.learn(numbered, parts.get(p).passes());
    }
    return net;
  }

  /** The features that are seen often enough, numbered from 1 on in the order of their hashes. */
  private static WordTable table(FeatureCounts counts) {
    counts.close(FEWEST);
    int[] hashes = counts.hashes();
    Arrays.sort(hashes);
    Map<Integer, Short> numbers = new HashMap<>();
    for (int i = 0; i < hashes.length && i < MOST_FEATURES; i++) {
      numbers.put(hashes[i], (short) (i + 1));
    }
    return new WordTable(numbers);
  }

  private static Sequence numbered(Sequence sequence, NameNet net) {
    List<Input> inputs =
        sequence.inputs().stream()
            .map(input -> new Input(input.groups(), net.featureNumbers(input.features())))
            .toList();
    return new Sequence(inputs, sequence.path());
  }

  /** The labelled stretches of a document. */
  private void addSequences(List<Sequence> sequences, Lesson lesson) {
    NameWords words = new NameWords(lesson.analysis(), WordClusters.NONE);
    NameContexts contexts = new NameContexts(words);
    NameInputs inputs = new NameInputs(words, contexts, vectors, lesson.domain().number);
    int[] states = NameTraining.states(words, lesson.names());
    Stretches.forEach(
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
