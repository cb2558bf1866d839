package io.whosaid.benchmarks.gate;

import io.whosaid.article.FileKind;
import io.whosaid.article.SourceFile;
import io.whosaid.cli.reading.ArticleAnalyzer;
import io.whosaid.cli.reading.Reading;
import io.whosaid.cli.rule.Finding;
import io.whosaid.cli.rule.PassedOver;
import io.whosaid.cli.rule.Rules;
import io.whosaid.quote.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quotations of articles, with their attributions cut off, planted into other articles of the same
 * folders, in all kinds of markup.
 */
final class PlantedQuotations {
  private static final int MAX_TRIES = 1000;
  private static final Pattern ATTRIBUTED =
      Pattern.compile("“([A-Z][^“”\\n\\r{<\\[]{40,300})[,.]”");

  /** Titles have nearly no small letters. */
  private static final Pattern SENTENCE = Pattern.compile(".* \\p{Ll}{4,} .* \\p{Ll}{4,} .*");

  private static final Pattern GAP =
      Pattern.compile("(?<=[a-z]\\.)\\r?\\n[ \\t]*\\r?\\n(?=[A-Z][a-z])");

  /** What stands around the words; %s. */
  private static final List<String> MARKUP =
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
  private final List<SourceFile> files;
  private final List<String> quotations = new ArrayList<>();
  private final Random random;

  /**
   * What became of the quotations.
   *
   * @param planted how many there were
   * @param missed those that were not reported, each with the reason: for people
   */
  record Result(int planted, List<String> missed) {
    /** Copies the list. */
    Result {
      missed = List.copyOf(missed);
    }
  }

  /** Into {@code files}, which also have the quotations. */
  PlantedQuotations(List<SourceFile> files, long seed) throws IOException {
    this.files = files;
    this.random = new Random(seed);
    for (SourceFile file : files) {
      ATTRIBUTED
          .matcher(file.text())
          .results()
          .map(match -> match.group(1))
          .filter(words -> SENTENCE.matcher(words).matches())
          .forEach(quotations::add);
    }
    if (quotations.isEmpty()) {
      throw new IOException("the articles have no quotations to plant");
    }
  }

  /** Plants {@code count} quotations, one at a time. */
  Result plant(int count) throws IOException {
    List<String> missed = new ArrayList<>();
    int tries = 0;
    for (int planted = 0; planted < count; ) {
      SourceFile file = files.get(random.nextInt(files.size()));
      String words = quotations.get(random.nextInt(quotations.size()));
      List<Integer> gaps = gaps(file.text(), words);
      if (gaps.isEmpty()) {
        if (++tries > MAX_TRIES) {
          throw new IOException("the articles have no places for quotations");
        }
        continue;
      }
      plant(file, gaps.get(random.nextInt(gaps.size())), words, missed);
      planted++;
      tries = 0;
    }
    return new Result(count, missed);
  }

  /** Between two paragraphs, the first of them without quote marks. */
  private static List<Integer> gaps(String text, String words) {
    List<Integer> gaps = new ArrayList<>();
    if (!text.contains(words)) {
      Matcher gap = GAP.matcher(text);
      while (gap.find()) {
        int begin = text.lastIndexOf("\n\n", gap.start() - 1) + 1;
        String before = text.substring(begin, gap.start());
        if (before.matches("[^“”\"]*")) {
          gaps.add(gap.start());
        }
      }
    }
    return gaps;
  }

  private void plant(SourceFile file, int at, String words, List<String> missed) {
    List<String> forms = file.kind() == FileKind.MARKDOWN ? MARKUP : TEXT;
    String form = forms.get(random.nextInt(forms.size()));
    String inserted = "\n\n" + form.formatted(words);
    String text = file.text();
    String changed = text.substring(0, at) + inserted + text.substring(at);
    Reading reading = analyzer.analyze(new SourceFile(file.path(), file.kind(), changed));
    Span place = new Span(at, at + inserted.length());
    if (!isReported(reading, place, words)) {
      missed.add(reason(reading, place) + ": " + Excerpt.of(reading.source(), place));
    }
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
