package io.whosaid.benchmarks.names;

import io.whosaid.quote.internal.names.NameTagger;
import io.whosaid.quote.internal.names.TextDomain;
import io.whosaid.quote.internal.names.WordClusters;
import io.whosaid.quote.internal.names.WordVectors;
import io.whosaid.training.NameTraining;
import io.whosaid.training.NameTraining.Lesson;
import io.whosaid.training.NameTraining.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The annotated texts that names are learnt from: Wikigold, the Broad Twitter Corpus, and PolNeAR's
 * train split with silver names.
 */
record NameCorpora(List<Lesson> wikigold, List<Lesson> posts, List<Lesson> news) {
  static final int FOLDS = 5;

  /** Reads the folders {@code ner} and {@code polnear} of {@code corpora}. */
  static NameCorpora read(Path corpora) throws IOException {
    List<NamedText> posts = new ArrayList<>();
    for (String part : List.of("a", "b", "e", "f", "g", "h")) {
      posts.addAll(ConllFile.sentences(corpora.resolve("ner/btc/" + part + ".conll")));
    }
    Path wikigold = corpora.resolve("ner/wikigold/wikigold.conll.txt");
    return new NameCorpora(
        lessons(ConllFile.documents(wikigold), TextDomain.ENCYCLOPEDIA),
        lessons(posts, TextDomain.POSTS),
        lessons(SilverNames.read(corpora.resolve("polnear"), "train"), TextDomain.NEWS));
  }

  static List<Lesson> lessons(List<NamedText> texts, TextDomain domain) {
    return texts.stream().map(text -> text.lesson(domain)).toList();
  }

  /** All of them in the order for a tagger of news. */
  List<Part> forNews() {
    return List.of(encyclopedia(wikigold), new Part(posts, 1, 1), new Part(news, 1, 2));
  }

  private static Part encyclopedia(List<Lesson> lessons) {
    return new Part(lessons, 3, 10);
  }

  /** A tagger of encyclopaedias that has learnt from all but a fifth of Wikigold, this one last. */
  NameTagger taggerWithout(int without) {
    List<Lesson> rest =
        IntStream.range(0, wikigold.size())
            .filter(i -> i % FOLDS != without)
            .mapToObj(wikigold::get)
            .toList();
    List<Part> parts = List.of(new Part(posts, 1, 1), new Part(news, 1, 2), encyclopedia(rest));
    return NameTraining.learn(
        WordClusters.shared(), WordVectors.shared(), parts, TextDomain.ENCYCLOPEDIA);
  }

  /** The fifth that {@link #taggerWithout} leaves out. */
  List<Lesson> fold(int number) {
    return IntStream.range(0, wikigold.size())
        .filter(i -> i % FOLDS == number)
        .mapToObj(wikigold::get)
        .toList();
  }
}
