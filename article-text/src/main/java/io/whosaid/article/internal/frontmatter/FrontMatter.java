package io.whosaid.article.internal.frontmatter;

import io.whosaid.article.MappedText;
import io.whosaid.article.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The metadata before a Markdown file's body, in YAML between lines of {@code ---} or in TOML
 * between lines of {@code +++}.
 *
 * @param bodyBegin where the body begins in the file
 * @param headlines the values of title and description, in the file's order
 * @param language the value of the key that names the article's language, if there is one
 */
public record FrontMatter(int bodyBegin, List<MappedText> headlines, Optional<String> language) {
  private static final Pattern FENCED =
      Pattern.compile(
          "(?s)(---|\\+\\+\\+)[ \\t]*\\R(.*?)(?<=\\n|\\r)(?:\\1|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");
  private static final Set<String> HEADLINES = Set.of("title", "description");
  private static final Set<String> LANGUAGES = Set.of("lang", "language", "locale");

  /**
   * A key and its value.
   *
   * @param key the key, at the top level
   * @param value what it stands for, with the way back to the file
   */
  record Entry(String key, MappedText value) {}

  /** The front matter of {@code source}; without any, the body begins where the text does. */
  public static FrontMatter of(SourceFile source) {
    String text = source.text();
    Matcher fenced = FENCED.matcher(text).region(source.textBegin(), text.length());
    if (!startsLikeFence(text, source.textBegin()) || !fenced.lookingAt()) {
      return new FrontMatter(source.textBegin(), List.of(), Optional.empty());
    }
    List<Entry> entries =
        fenced.group(1).equals("---")
            ? YamlEntries.of(text, fenced.start(2), fenced.end(2), FrontMatter::isWanted)
            : TomlEntries.of(text, fenced.start(2), fenced.end(2), FrontMatter::isWanted);
    List<MappedText> headlines = new ArrayList<>();
    Optional<String> language = Optional.empty();
    for (Entry entry : entries) {
      if (HEADLINES.contains(entry.key())) {
        headlines.add(entry.value());
      } else {
        language = Optional.of(entry.value().text());
      }
    }
    return new FrontMatter(fenced.end(), headlines, language);
  }

  private static boolean startsLikeFence(String text, int at) {
    return text.startsWith("---", at) || text.startsWith("+++", at);
  }

  private static boolean isWanted(String key) {
    return HEADLINES.contains(key) || LANGUAGES.contains(key);
  }
}
