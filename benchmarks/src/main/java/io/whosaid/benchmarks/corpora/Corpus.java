package io.whosaid.benchmarks.corpora;

import io.whosaid.quote.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a split of PolNeAR 1.0 (Newell et al. 2018), or any corpus laid out like it: a folder
 * {@code text} of articles and a folder {@code attributions} of BRAT stand-off files named {@code
 * ARTICLE.ann} or {@code ARTICLE_ANNOTATOR.ann}, of which the alphabetically first annotator's
 * counts. Offsets in the files are code points. FORMAT.md describes it.
 */
public final class Corpus {
  private static final Pattern SPAN = Pattern.compile("(T\\d+)\t(\\S+) (\\d[\\d ;]*)\t(.*)");
  private static final Pattern ANNOTATOR = Pattern.compile("(.*)_[^_]{4}\\.ann");

  private Corpus() {}

  private record Marked(String label, List<Span> spans) {

    /** That the text still has the words at the spans; a wrapped line has the first ones only. */
    void check(String text, String words, String where) throws IOException {
      StringBuilder there = new StringBuilder();
      spans.forEach(span -> there.append(span.of(text)));
      if (!CharacterOverlap.spaceless(there).startsWith(CharacterOverlap.spaceless(words))) {
        throw new IOException(
            where + ": the annotation says '" + words + "', the text '" + there + "'");
      }
    }
  }

  /**
   * The articles of {@code split}, ordered by name; throws IOException, which names the file and
   * line, when it is not there or an annotation's words are not in its text.
   */
  public static List<Article> read(Path split) throws IOException {
    Map<String, Path> annotations = new HashMap<>();
    for (Path file : sorted(split.resolve("attributions"))) {
      String name = file.getFileName().toString();
      Matcher named = ANNOTATOR.matcher(name);
      if (named.matches()) {
        annotations.putIfAbsent(named.group(1), file);
      }
      annotations.putIfAbsent(name.replaceFirst("\\.ann$", ""), file);
    }
    List<Article> articles = new ArrayList<>();
    for (Path file : sorted(split.resolve("text"))) {
      String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
      String text = Files.readString(file);
      Path standoff = annotations.get(name);
      articles.add(
          new Article(name, text, standoff == null ? List.of() : annotations(standoff, text)));
    }
    return articles;
  }

  private static List<Path> sorted(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException("no folder " + folder + "; FORMAT.md says what a corpus looks like");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static List<Annotation> annotations(Path file, String text) throws IOException {
    Map<String, Marked> marked = new HashMap<>();
    List<Annotation> found = new ArrayList<>();
    List<String> events = new ArrayList<>();
    int number = 0;
    for (String line : Files.readString(file).split("\n", -1)) {
      number++;
      Matcher span =
          SPAN.matcher(line.strip()); // some T lines are wrapped: the second half is none
      if (span.matches()) {
        Marked words = new Marked(span.group(2), spans(span.group(3), text));
        words.check(text, span.group(4), file + ":" + number);
        marked.put(span.group(1), words);
      } else if (line.startsWith("E")) {
        events.add(line.substring(line.indexOf('\t') + 1));
      }
    }
    for (String event : events) {
      Annotation annotation = annotation(event, marked);
      if (annotation != null && !annotation.content().isEmpty()) {
        found.add(annotation);
      }
    }
    return found;
  }

  /** An event: {@code Attribution:T4 Content:T3 Cue:T2 Source:T1 Content2:T9}. */
  private static Annotation annotation(String event, Map<String, Marked> marked) {
    String[] arguments = event.strip().split("\\s+", -1);
    if (!arguments[0].startsWith("Attribution")) {
      return null;
    }
    Map<Annotation.Role, List<Span>> spans = new EnumMap<>(Annotation.Role.class);
    for (Annotation.Role role : Annotation.Role.values()) {
      spans.put(role, new ArrayList<>());
    }
    for (int i = 1; i < arguments.length; i++) {
      String[] argument = arguments[i].split(":", -1);
      String label = argument[0].replaceFirst("\\d+$", "").toUpperCase(Locale.ROOT);
      for (Annotation.Role role : Annotation.Role.values()) {
        if (role.name().equals(label) && marked.containsKey(argument[1])) {
          spans.get(role).addAll(marked.get(argument[1]).spans());
        }
      }
    }
    spans.values().forEach(list -> list.sort(null));
    return new Annotation(
        spans.get(Annotation.Role.SOURCE),
        spans.get(Annotation.Role.CUE),
        spans.get(Annotation.Role.CONTENT));
  }

  private static List<Span> spans(String offsets, String text) {
    List<Span> spans = new ArrayList<>();
    for (String part : offsets.split(";", -1)) {
      String[] ends = part.strip().split("\\s+", -1);
      spans.add(new Span(utf16(text, ends[0]), utf16(text, ends[1])));
    }
    return spans;
  }

  private static int utf16(String text, String codePoints) {
    return text.offsetByCodePoints(0, Integer.parseInt(codePoints));
  }
}
