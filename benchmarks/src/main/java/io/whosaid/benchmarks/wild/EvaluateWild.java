package io.whosaid.benchmarks.wild;

import io.whosaid.article.Article;
import io.whosaid.article.FileKind;
import io.whosaid.article.SourceFile;
import io.whosaid.attribution.Attribution;
import io.whosaid.attribution.Attributor;
import io.whosaid.quote.Document;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.QuoteExtractor;
import io.whosaid.quote.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how good the engine is on text as it comes. */
@Command(
    name = "wild",
    description = "Prints what the engine is worth on unseen text of all layouts.",
    mixinStandardHelpOptions = true)
public final class EvaluateWild implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", description = "the texts; they are known by their SHA-256")
  private Path folder;

  @Option(names = "--half", description = "only one half of the texts: ${COMPLETION-CANDIDATES}")
  private Optional<WildText.Half> half = Optional.empty();

  @Option(names = "--all", description = "also count thoughts, intentions and doubtful reports")
  private boolean all;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    WildScores scores = scores(folder, half, all);
    scores.all().forEach((name, tally) -> out.printf("%-28s%s%n", name, tally));
    out.printf("%-28s%d%n", "persons of one word", scores.oneWordPersons());
    out.flush();
    return 0;
  }

  /** Scores the texts of one half, or all; throws IOException when one of them is not there. */
  static WildScores scores(Path folder, Optional<WildText.Half> half, boolean all)
      throws IOException {
    Map<String, WildText> gold =
        WildText.all().stream()
            .filter(text -> half.isEmpty() || half.get() == text.half())
            .collect(Collectors.toMap(WildText::sha256, Function.identity()));
    QuoteExtractor extractor = QuoteExtractor.create();
    Attributor attributor = Attributor.create();
    WildScores scores = new WildScores();
    int seen = 0;
    for (Path file : files(folder)) {
      byte[] bytes = Files.readAllBytes(file);
      WildText text = gold.get(sha256(bytes));
      if (text != null) {
        String words = new String(bytes, StandardCharsets.UTF_8);
        scores.add(text, words, found(file, words, extractor, attributor, all));
        seen++;
      }
    }
    if (seen < gold.size()) {
      throw new IOException(
          folder + " holds " + seen + " of the " + gold.size() + " texts that were annotated");
    }
    return scores;
  }

  private static List<WildScores.Found> found(
      Path file, String text, QuoteExtractor extractor, Attributor attributor, boolean all) {
    String name = file.getFileName().toString();
    FileKind kind = FileKind.of(name).orElse(FileKind.TEXT);
    Article article = Article.of(new SourceFile(name, kind, text));
    Extraction extraction = extractor.extract(Document.of(article.prose().text()));
    List<WildScores.Found> found = new ArrayList<>();
    for (Attribution attribution : attributor.attribute(extraction)) {
      if (all || attribution.quotation().isLikelyAttribution()) {
        found.add(
            new WildScores.Found(
                attribution,
                inFile(attribution.quotation().content(), article),
                inFile(attribution.quotation().source(), article)));
      }
    }
    return found;
  }

  private static List<Span> inFile(List<Span> spans, Article article) {
    return spans.stream().map(article.prose()::toSource).toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
