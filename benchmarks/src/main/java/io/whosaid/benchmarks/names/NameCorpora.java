package io.whosaid.benchmarks.names;

import io.whosaid.quote.tagger.NameTraining.Domain;
import io.whosaid.quote.tagger.NameTraining.Lesson;
import io.whosaid.quote.tagger.NameTraining.Part;
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
  private static final int ENCYCLOPEDIA_TIMES = 3;

  /** Reads the folders {@code ner} and {@code polnear} of {@code corpora}. */
  static NameCorpora read(Path corpora) throws IOException {
    List<NamedText> posts = new ArrayList<>();
    for (String part : List.of("a", "b", "e", "f", "g", "h")) {
      posts.addAll(ConllFile.sentences(corpora.resolve("ner/btc/" + part + ".conll")));
    }
    Path wikigold = corpora.resolve("ner/wikigold/wikigold.conll.txt");
    return new NameCorpora(
        lessons(ConllFile.documents(wikigold), Domain.ENCYCLOPEDIA),
        lessons(posts, Domain.POSTS),
        lessons(SilverNames.read(corpora.resolve("polnear"), "train"), Domain.NEWS));
  }

  static List<Lesson> lessons(List<NamedText> texts, Domain domain) {
    return texts.stream().map(text -> text.lesson(domain)).toList();
  }

  /** All of them in the order for a tagger of news. */
  List<Part> forNews() {
    return List.of(new Part(wikigold, ENCYCLOPEDIA_TIMES), new Part(posts, 1), new Part(news, 1));
  }

  /** All but a fifth of Wikigold, in the order for a tagger of encyclopaedias. */
  List<Part> forEncyclopedia(int without) {
    List<Lesson> rest =
        IntStream.range(0, wikigold.size())
            .filter(i -> i % FOLDS != without)
            .mapToObj(wikigold::get)
            .toList();
    return List.of(new Part(posts, 1), new Part(news, 1), new Part(rest, ENCYCLOPEDIA_TIMES));
  }

  /** The fifth that {@link #forEncyclopedia} leaves out. */
  List<Lesson> fold(int number) {
    return IntStream.range(0, wikigold.size())
        .filter(i -> i % FOLDS == number)
        .mapToObj(wikigold::get)
        .toList();
  }
}
