package io.whosaid.cli.rule;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documentation of rules, made of what each rule's own file says. */
public final class RuleText {
  /** What {@code benchmarks findings} and {@code planted} gave; nothing else is claimed. */
  private static final String MEASURED =
      """

      ## How often they are right

      One reader judged findings in 126 files by others (government blogs, a student newspaper, press
      releases; 207 quoted passages of four words or more), with the source open. "At first" is before
      the defaults changed, with at most 200 findings drawn at random; "now" is every finding. Unsourced
      quotations are rare in such texts, so the numbers are small. The same files were used to improve
      the rules, so expect lower accuracy elsewhere.

      | rule | at first: correct of judged | now: correct of all |
      |---|---|---|
      | unattributed-quote | 2 of 15 | 2 of 2 |
      | unnamed-source | 1 of 86 | 6 of 7 |
      | vague-source | 8 of 86 | 2 of 3 |
      | unclosed-quote | 0 of 13 | none found |
      | secondhand-quote, headline-quote-missing | none found | none found |

      Of the 206 quoted passages that are not reported as unattributed, two have another person as their
      source. Of 900 quotations that were planted without a source into these files, 885 are reported.

      In 46 other files (features, scraped news, web pages, two chapters of stories; 513 passages), some of
      which led to improvements, 1 of 3 findings of unattributed-quote is correct, 8 of 10 of
      unnamed-source, 1 of 4 of vague-source and 1 of 1 of secondhand-quote.

      `benchmarks findings` and `benchmarks planted` repeat these measurements.
      """;

  private static final int WIDTH = 80;

  private RuleText() {}

  /** All that there is to know of {@code rule}, for a terminal. */
  public static String of(Rule rule) {
    return rule.id()
        + " ("
        + severity(rule)
        + ")\n\n"
        + rule.summary()
        + "\n\n"
        + paragraphs(rule).map(RuleText::wrapped).collect(Collectors.joining("\n\n"))
        + "\n\nIncorrect:\n\n"
        + rule.incorrect().indent(4)
        + "\nCorrect:\n\n"
        + rule.correct().indent(4);
  }

  /** One line of {@code rule}, for a list. */
  public static String line(Rule rule) {
    return String.format("%-24s %-14s %s", rule.id(), severity(rule), rule.summary());
  }

  /** A page of all rules, in Markdown. */
  public static String page() {
    StringBuilder page = new StringBuilder();
    page.append(
        "# Rules\n\nGenerated from the rules' source; `whosaid check --explain RULE` prints the");
    page.append(" same text.\n\n| rule | severity | finds |\n|---|---|---|\n");
    for (Rule rule : Rules.ALL) {
      page.append("| [").append(rule.id()).append("](#").append(rule.id()).append(") | ");
      page.append(severity(rule)).append(" | ").append(rule.summary()).append(" |\n");
    }
    page.append(MEASURED);
    Rules.ALL.forEach(rule -> page.append(section(rule)));
    return page.toString();
  }

  private static String section(Rule rule) {
    return "\n## " + rule.id() + "\n\n" + markdown(rule);
  }

  /** What there is to know of {@code rule} beyond its summary, in Markdown. */
  public static String markdown(Rule rule) {
    return paragraphs(rule).map(RuleText::escaped).collect(Collectors.joining("\n\n"))
        + "\n\nIncorrect:\n\n```markdown\n"
        + rule.incorrect()
        + "\n```\n\nCorrect:\n\n```markdown\n"
        + rule.correct()
        + "\n```\n";
  }

  private static Stream<String> paragraphs(Rule rule) {
    return rule.explanation().lines().filter(line -> !line.isBlank());
  }

  private static String escaped(String paragraph) {
    return paragraph.replaceAll("(<!--.*?-->)", "`$1`");
  }

  private static String severity(Rule rule) {
    return rule.severity().word() + (rule.isOnByDefault() ? "" : ", off");
  }

  private static String wrapped(String paragraph) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (String word : paragraph.split(" ", -1)) {
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        out.append('\n');
        column = 0;
      } else if (column > 0) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += word.length();
    }
    return out.toString();
  }
}
