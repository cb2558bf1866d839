package io.whosaid.quote.internal.opennlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.whosaid.quote.Span;
import io.whosaid.quote.internal.text.Abbreviations;
import io.whosaid.quote.testing.RandomWords;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.junit.jupiter.api.Test;

/** The packed models answer as Apache OpenNLP's own classes do with the models they are made of. */
class CompactModelTest {
  private static final String TEXT =
      "\"We won't re-open it,\" said Ms. O'Neil-Hart, 61, of the U.S. E.P.A. in 2016 -- it's $3.5m."
          + " (Going, went, mice, ANALYSES; İstanbul's cafés, 3rd-best; \ud835\udc00x, e-mail@b.org)";

  private static final LanguageModels MODELS = LanguageModels.load();

  private static InputStream openNlp(String name) {
    String file = "/opennlp-en-ud-ewt-" + name + "-1.3-2.5.4.bin";
    return new BufferedInputStream(CompactModelTest.class.getResourceAsStream(file));
  }

  @Test
  void tokens() throws IOException {
    TokenizerME tokenizer = new TokenizerME(new TokenizerModel(openNlp("tokens")));
    Tokenizer tokens = new Tokenizer(MODELS.tokens());
    for (String word : new RandomWords(TEXT, 3000)) {
      // what Tokens cuts itself never reaches the model
      if (word.matches("[\\p{L}\\d]*[.,;:!?$%@/][\\p{L}\\d]*")
          && !Abbreviations.contains(word.replaceFirst("\\.$", ""))) {
        String text = word + " so"; // the stop of a sentence's last word is cut off by a rule
        List<String> expected = List.of(tokenizer.tokenize(text));
        List<String> actual =
            tokens.in(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
        assertEquals(expected, actual);
      }
    }
  }

  @Test
  void partsOfSpeech() throws IOException {
    POSModel model = new POSModel(openNlp("pos"));
    POSContextGenerator features = model.getFactory().getPOSContextGenerator();
    AbstractModel weights = model.getArtifact("pos.model");
    PosFeatures compact = new PosFeatures(MODELS.tags());
    String[] words = new RandomWords(TEXT, 500).array();
    String[] tags = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      double[] expected = weights.eval(features.getContext(i, words, tags, null));
      double[] scores = compact.scores(compact.of(words), tags, i);
      tags[i] = weights.getBestOutcome(expected);
      assertEquals(tags[i], MODELS.tags().best(scores));
      double sum = 0;
      for (double score : scores) {
        sum += Math.exp(score);
      }
      for (int c = 0; c < scores.length; c++) {
        assertEquals(expected[c], Math.exp(scores[c]) / sum, 1e-12);
      }
    }
  }

  @Test
  void lemmas() throws IOException {
    LemmatizerME lemmatizer = new LemmatizerME(new LemmatizerModel(openNlp("lemmas")));
    Lemmatizer lemmas = new Lemmatizer(MODELS.lemmas());
    for (String word : new RandomWords(TEXT.toLowerCase(Locale.ROOT), 300)) {
      for (String tag : List.of("VERB", "NOUN", "AUX")) {
        String lemma = lemmatizer.lemmatize(new String[] {word}, new String[] {tag})[0];
        boolean none = lemma.isBlank() || lemma.equals("O");
        String expected = none ? word : lemma.toLowerCase(Locale.ROOT);
        assertEquals(expected, lemmas.of(word, tag));
      }
    }
  }

  @Test
  void sentences() throws IOException {
    SentenceDetectorME detector = new SentenceDetectorME(new SentenceModel(openNlp("sentence")));
    for (int seed = 0; seed < 300; seed++) {
      String text = sentencesOf(new Random(seed));
      List<String> expected = List.of(detector.sentDetect(text));
      List<String> actual = new ArrayList<>();
      int begin = 0;
      for (int end : SentenceDetector.starts(MODELS.sentences(), text)) {
        actual.add(text.substring(begin, end).strip());
        begin = end;
      }
      actual.add(text.substring(begin).strip());
      actual.removeIf(String::isEmpty);
      assertEquals(expected, actual, "seed " + seed);
    }
  }

  private static String sentencesOf(Random random) {
    String[] words = TEXT.split(" ", -1);
    StringBuilder text = new StringBuilder(words[random.nextInt(words.length)]);
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(List.of(" ", "  ", ". ", "! ", "? ", ".", " ... ", "?! ").get(random.nextInt(8)));
      text.append(words[random.nextInt(words.length)]);
    }
    return text.toString().strip();
  }

  @Test
  void shapes() {
    for (String word : new RandomWords(TEXT + "ÄÖÜ.,/-'12 ちゃん カナ 漢 \u30fc", 20_000)) {
      assertEquals(FeatureGeneratorUtil.tokenFeature(word), WordShape.of(word), word);
    }
  }

  @Test
  void editScripts() {
    for (String script : new RandomWords("RRIIDD00112236abcd", 20_000)) {
      String whole = script + "0000"; // a step that is cut off
      String expected;
      try {
        expected = StringUtil.decodeShortestEditScript("abacabad", whole);
      } catch (NumberFormatException e) { // no number where there must be one
        continue;
      }
      assertEquals(expected, EditScript.apply(whole, "abacabad"), whole);
    }
  }
}
