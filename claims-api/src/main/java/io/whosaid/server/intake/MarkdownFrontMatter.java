package io.whosaid.server.intake;

import io.whosaid.article.TomlReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The front matter of a Markdown file: YAML between lines of {@code ---}, or TOML between lines of
 * {@code +++}.
 *
 * @param metadata what it says about the article
 * @param body the Markdown without it
 */
record MarkdownFrontMatter(PageMetadata metadata, String body) {
  private static final Pattern FENCED =
      Pattern.compile(
          "(?s)\\A\\uFEFF?(---|\\+\\+\\+)[ \\t]*\\R(.*?)(?<=\\n|\\r)(?:\\1|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");

  /** Splits {@code markdown}; what is no front matter after all stays in the body. */
  static MarkdownFrontMatter of(String markdown) {
    Matcher matcher = FENCED.matcher(markdown);
    if (!matcher.find()) {
      return new MarkdownFrontMatter(PageMetadata.NONE, markdown);
    }
    Function<String, String> values =
        matcher.group(1).equals("---") ? yaml(matcher.group(2)) : toml(matcher.group(2));
    return values == null
        ? new MarkdownFrontMatter(PageMetadata.NONE, markdown)
        : new MarkdownFrontMatter(
            PageMetadata.ofFrontMatter(values), markdown.substring(matcher.end()));
  }

  /** The values of keys; null if {@code text} is not a mapping in YAML. */
  private static Function<String, String> yaml(String text) {
    LoaderOptions loading = new LoaderOptions();
    DumperOptions dumping = new DumperOptions();
    Yaml yaml =
        new Yaml(
            new SafeConstructor(loading),
            new Representer(dumping),
            dumping,
            loading,
            new TextOnly());
    try {
      return yaml.load(text) instanceof Map<?, ?> map ? key -> words(map.get(key)) : null;
    } catch (YAMLException e) {
      return null;
    }
  }

  /** Leaves dates and numbers as they are written. */
  private static final class TextOnly extends Resolver {
    @Override
    protected void addImplicitResolvers() {}
  }

  private static Function<String, String> toml(String text) {
    TomlParseResult read = TomlReader.parse(text);
    return read.hasErrors() ? null : key -> words(read.get(List.of(key)));
  }

  private static String words(Object value) {
    if (value instanceof Iterable<?> list) {
      return StreamSupport.stream(list.spliterator(), false)
          .map(MarkdownFrontMatter::words)
          .filter(Objects::nonNull)
          .collect(Collectors.joining(", "));
    }
    if (value instanceof TomlArray array) {
      return words(array.toList());
    }
    if (value instanceof Map<?, ?> map) {
      return words(map.get("name"));
    }
    return value == null ? null : value.toString();
  }
}
