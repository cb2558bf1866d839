package io.whosaid.benchmarks.speed;

import io.whosaid.quote.CueLexicon;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.analysis.Paragraphs;
import io.whosaid.quote.internal.analysis.QuoteMarks;
import io.whosaid.quote.internal.analysis.Sentences;
import io.whosaid.quote.internal.opennlp.LanguageModels;
import io.whosaid.quote.internal.opennlp.Lemmatizer;
import io.whosaid.quote.internal.opennlp.PosTagger;
import io.whosaid.quote.internal.opennlp.Tokenizer;
import io.whosaid.quote.internal.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * WordCounter a second of each stage of the reading, on one thread, each on what the stages before
 * it gave. In the engine's package, since the stages are its own affair.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
public class ReadingSpeed {
  private record Read(
      String text, String plain, int words, List<Span> paragraphs, List<Span> sentences) {}

  private final LanguageModels models = LanguageModels.load();
  private final Lemmatizer lemmas = new Lemmatizer(models.lemmas());
  private final List<Read> texts = new ArrayList<>();
  private final List<List<String[]>> words = new ArrayList<>();
  private final List<List<String[]>> tags = new ArrayList<>();
  private int at;

  /** Reads the texts, and what the stages give for them. */
  @Setup
  public void read() {
    for (String text : Texts.read()) {
      List<Span> paragraphs = Paragraphs.of(text).stream().map(Paragraphs.Paragraph::span).toList();
      String plain = PlainText.of(text);
      List<Span> sentences = sentences(plain, paragraphs);
      texts.add(new Read(text, plain, Texts.words(text), paragraphs, sentences));
      List<String[]> words = new ArrayList<>();
      for (List<Span> spans : tokens(plain, sentences)) {
        words.add(spans.stream().map(span -> span.of(plain)).toArray(String[]::new));
      }
      this.words.add(words);
      tags.add(tags(words));
    }
  }

  private int next(io.whosaid.benchmarks.speed.WordCounter counter) {
    at = (at + 1) % texts.size();
    counter.add(texts.get(at).words());
    return at;
  }

  /** From text to paragraphs and quoted regions. */
  @Benchmark
  public Object a1QuoteMarks(io.whosaid.benchmarks.speed.WordCounter counter) {
    String text = texts.get(next(counter)).text();
    return QuoteMarks.read(text, Paragraphs.of(text));
  }

  /** From paragraphs to sentences. */
  @Benchmark
  public Object a2Sentences(io.whosaid.benchmarks.speed.WordCounter counter) {
    Read read = texts.get(next(counter));
    return sentences(read.plain(), read.paragraphs());
  }

  /** From sentences to tokens. */
  @Benchmark
  public Object a3Tokens(io.whosaid.benchmarks.speed.WordCounter counter) {
    Read read = texts.get(next(counter));
    return tokens(read.plain(), read.sentences());
  }

  /** From tokens to parts of speech. */
  @Benchmark
  public Object a4PartsOfSpeech(io.whosaid.benchmarks.speed.WordCounter counter) {
    return tags(words.get(next(counter)));
  }

  /** From tokens with parts of speech to lemmas, most of which are remembered. */
  @Benchmark
  public int a5Lemmas(io.whosaid.benchmarks.speed.WordCounter counter) {
    int text = next(counter);
    int letters = 0;
    for (int i = 0; i < words.get(text).size(); i++) {
      String[] sentence = words.get(text).get(i);
      for (int j = 0; j < sentence.length; j++) {
        letters += lemmas.of(sentence[j], tags.get(text).get(i)[j]).length();
      }
    }
    return letters;
  }

  private List<Span> sentences(String plain, List<Span> paragraphs) {
    return new Sentences(models.sentences(), CueLexicon.shared()).in(plain, paragraphs);
  }

  private List<List<Span>> tokens(String plain, List<Span> sentences) {
    Tokenizer tokens = new Tokenizer(models.tokens());
    return sentences.stream().map(sentence -> tokens.in(plain, sentence)).toList();
  }

  private List<String[]> tags(List<String[]> sentences) {
    PosTagger tagger = new PosTagger(models.tags());
    return sentences.stream().map(tagger::of).toList();
  }
}
