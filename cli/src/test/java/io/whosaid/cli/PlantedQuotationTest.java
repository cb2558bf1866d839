package io.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.article.FileKind;
import io.whosaid.article.SourceFile;
import io.whosaid.cli.reading.ArticleAnalyzer;
import io.whosaid.cli.reading.Reading;
import io.whosaid.cli.rule.Finding;
import io.whosaid.cli.rule.PassedOver;
import io.whosaid.cli.rule.Rules;
import io.whosaid.quote.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Quotations of texts of others, their attribution cut off, planted into other files of these: all
 * but a few must be reported, whatever stands around them.
 */
class PlantedQuotationTest {
  private static final int PLANTED = 300;
  private static final long SEED = 11;
  private static final double MIN_FOUND = 0.95;
  private static final Pattern ATTRIBUTED =
      Pattern.compile("“([A-Z][^“”\\n\\r{<\\[]{40,300})[,.]”");
  private static final Pattern GAP = Pattern.compile("(?<=[a-z]\\.)\\n[ \\t]*\\n(?=[A-Z][a-z])");

  /** What stands around the words; %s. */
  private static final List<String> MARKDOWN =
      List.of(
          "“%s.”",
          "“%s.” It was late.",
          "😀 “%s.”",
          "★ “%s.”",
          "→ “%s.” It was late.",
          "- “%s.”",
          "- ✅ “%s.”",
          "1. “%s.”",
          "> “%s.”",
          "> 📢 “%s.”",
          "**“%s.”**",
          "| a | b |\n|---|---|\n| “%s.” | 3 |",
          "<p>“%s.”</p>",
          "<blockquote>“%s.”</blockquote>",
          "Mayor Ines Albrecht said:\n\n“The ferry is late again this year.”\n\nThe quay was empty."
              + "\n\n“%s.”",
          "Here is what people wrote:\n\n- “Nobody asked us about it.”\n\nThe quay was empty.\n\n"
              + "> “%s.”");

  private static final List<String> TEXT = List.of("“%s.”", "“%s.” It was late.", "★ “%s.”");

  private final ArticleAnalyzer analyzer = ArticleAnalyzer.create();

  @Test
  void areReported() throws IOException {
    List<Path> files = WildTexts.files();
    List<String> quotations = new ArrayList<>();
    for (Path file : files) {
      Matcher matcher = ATTRIBUTED.matcher(Files.readString(file));
      while (matcher.find()) {
        if (matcher.group(1).matches(".* \\p{Ll}{4,} .* \\p{Ll}{4,} .*")) { // no title
          quotations.add(matcher.group(1));
        }
      }
    }
    assertTrue(quotations.size() >= 50, "only " + quotations.size() + " quotations to plant");
    Random random = new Random(SEED);
    List<String> missed = new ArrayList<>();
    int planted = 0;
    while (planted < PLANTED) {
      Path file = files.get(random.nextInt(files.size()));
      String words = quotations.get(random.nextInt(quotations.size()));
      if (plant(file, words, random, missed)) {
        planted++;
      }
    }
    String told = missed.size() + " of " + planted + " missed\n" + String.join("\n", missed);
    Files.writeString(Path.of("target/planted-quotations.txt"), told);
    assertTrue(missed.size() <= (1 - MIN_FOUND) * planted, told);
  }

  /** Whether there is a place in {@code file}: between two paragraphs without quote marks. */
  private boolean plant(Path file, String words, Random random, List<String> missed)
      throws IOException {
    String text = Files.readString(file);
    List<Integer> gaps = new ArrayList<>();
    Matcher gap = GAP.matcher(text);
    while (gap.find()) {
      int begin = text.lastIndexOf("\n\n", gap.start() - 1) + 1;
      String before = text.substring(begin, gap.start());
      if (!text.contains(words) && before.matches("[^“”\"]*")) {
        gaps.add(gap.start());
      }
    }
    if (gaps.isEmpty()) {
      return false;
    }
    FileKind kind = FileKind.of(file.getFileName().toString()).orElse(FileKind.TEXT);
    List<String> forms = kind == FileKind.TEXT ? TEXT : MARKDOWN;
    String form = forms.get(random.nextInt(forms.size()));
    int at = gaps.get(random.nextInt(gaps.size()));
    String inserted = "\n\n" + form.formatted(words);
    Span place = new Span(at, at + inserted.length());
    String changed = text.substring(0, at) + inserted + text.substring(at);
    Reading reading = analyzer.analyze(new SourceFile("planted", kind, changed));
    if (!isReported(reading, place, words)) {
      String before = text.substring(Math.max(0, at - 120), at).replace('\n', '/');
      String why = reason(reading, place);
      missed.add(why + ": " + file.getFileName() + ": " + before + " @@ " + form.formatted(words));
    }
    return true;
  }

  private static String reason(Reading reading, Span place) {
    return PassedOver.of(reading).stream()
        .filter(region -> region.at() >= place.begin() && region.at() < place.end())
        .map(PassedOver::reason)
        .findFirst()
        .orElse("somebody is taken for its source");
  }

  private static boolean isReported(Reading reading, Span place, String words) {
    for (Finding finding : Rules.standard().findings(reading)) {
      boolean isIt =
          finding.rule().id().equals("unattributed-quote")
              && finding.words().contains(words.substring(0, 20))
              && finding.parts().stream().anyMatch(place::overlaps);
      if (isIt) {
        return true;
      }
    }
    return false;
  }
}
