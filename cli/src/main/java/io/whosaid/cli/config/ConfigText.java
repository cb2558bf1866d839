package io.whosaid.cli.config;

import io.whosaid.cli.rule.Rule;
import io.whosaid.cli.rule.Rules;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writes configurations. */
public final class ConfigText {
  private ConfigText() {}

  /** What {@code config} comes to for one article, looked at with {@code rules}. */
  public static String of(Config config, Rules rules) {
    StringBuilder text = new StringBuilder();
    String from =
        config.files().isEmpty()
            ? "no file: these are the defaults"
            : config.files().stream().map(Path::toString).collect(Collectors.joining(", then "));
    text.append("# from ").append(from).append("\n");
    text.append("ignore = ").append(list(config.ignored())).append("\n");
    config
        .rulesUrl()
        .ifPresent(url -> text.append("rules-url = ").append(quoted(url.toString())).append("\n"));
    text.append("\n[rules]\n");
    for (Rule rule : Rules.ALL) {
      String severity = rules.has(rule) ? rules.severity(rule).word() : "off";
      text.append(rule.id()).append(" = \"").append(severity).append("\"\n");
    }
    text.append("\n[sources]\naccepted = ").append(list(config.policy().accepted()));
    text.append("\nown = ").append(list(config.policy().own())).append("\n");
    text.append("indirect = ").append(config.policy().indirect()).append("\n");
    config.mappings().forEach(mapping -> add(mapping, text));
    text.append("\n[markup]\nopaque = ").append(list(List.copyOf(config.opaque())));
    text.append("\nskip = ").append(list(List.copyOf(config.skipped()))).append("\n");
    text.append("\n[statements]\nthreshold = ").append(config.policy().threshold()).append("\n");
    return text.toString();
  }

  /** A configuration to begin with, which changes nothing. */
  public static String first() {
    StringBuilder text =
        new StringBuilder(
            """
            # What 'whosaid check' looks for below this folder; 'whosaid check --list-rules' shows the
            # rules, 'whosaid check --explain RULE' tells more. Severities: error, warning, note, off.

            # Configurations in the folders above count too, unless this one is the root.
            # root = true
            # Other configurations that come before this one.
            # extends = ["../house.toml"]

            # Not checked: patterns as in a .gitignore, which may also stand in a .whosaidignore.
            # ignore = ["drafts", "*.generated.md", "!drafts/final.md"]
            # How articles are encoded that are not UTF-8.
            # encoding = "windows-1252"
            # Your page of the rules, to which reports in SARIF and rdjsonl link, with #RULE appended.
            # rules-url = "https://example.org/handbook/rules"

            [rules]
            """);
    for (Rule rule : Rules.ALL) {
      String severity = rule.isOnByDefault() ? rule.severity().word() : "off";
      text.append("# ").append(rule.id()).append(" = \"").append(severity).append("\"\n");
    }
    return text.append(
            """

            # Other severities for some files; later ones win.
            # [[override]]
            # files = ["opinion/**"]
            # rules = { unattributed-quote = "warning" }

            [sources]
            # Descriptions that are as good as names here.
            # accepted = ["a spokesperson for the council"]
            # Your own outlets: what they are told is not second-hand.
            # own = ["Tarn Valley Courier"]
            # Whether unnamed-source and vague-source look at words without quote marks, too.
            # indirect = true
            # What was said, word for word: quotations are compared with it.
            # [[sources.text]]
            # articles = ["news/harbour-*.md"]
            # file = "transcripts/harbour.txt"
            # speaker = "Ines Albrecht"

            [markup]
            # Regular expressions of text that is no prose, beside the template languages known.
            # opaque = ['\\[\\[.*?\\]\\]']
            # Kinds of blocks that are not read: heading, block-quote, list, table, footnote,
            # front-matter.
            # skip = ["table"]

            [statements]
            # The lowest score that unattributed-statement reports, from 0 to 1.
            # threshold = 0.5
            """)
        .toString();
  }

  private static void add(Mapping mapping, StringBuilder text) {
    text.append("\n[[sources.text]]\narticles = ").append(list(mapping.articles().written()));
    text.append("\nfile = ").append(quoted(mapping.file())).append("\n");
    mapping.speaker().ifPresent(it -> text.append("speaker = ").append(quoted(it)).append("\n"));
    mapping
        .quotation()
        .ifPresent(it -> text.append("quotation = ").append(quoted(it)).append("\n"));
  }

  private static String list(List<String> words) {
    return words.stream().map(ConfigText::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String word) {
    return "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
