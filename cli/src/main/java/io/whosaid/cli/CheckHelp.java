package io.whosaid.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The options of {@code whosaid check} under headings, for there are too many for one list. */
final class CheckHelp implements IHelpSectionRenderer {
  private static final Map<String, List<String>> HEADINGS = new LinkedHashMap<>();

  static {
    HEADINGS.put(
        "What to look for",
        List.of("--config", "--rule", "--fail-on", "--max-warnings", "--allow-empty"));
    HEADINGS.put("What to leave out", List.of("--diff", "--baseline", "--update-baseline"));
    HEADINGS.put(
        "How to report", List.of("--format", "--output", "--color", "--quiet", "--verbose"));
    HEADINGS.put(
        "Instead of checking",
        List.of("--list-rules", "--explain", "--print-config", "--help", "--version"));
  }

  private CheckHelp() {}

  static CommandLine on(CommandLine check) {
    check.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, new CheckHelp());
    return check;
  }

  @Override
  public String render(Help help) {
    List<OptionSpec> rest = new ArrayList<>(help.commandSpec().options());
    StringBuilder sections = new StringBuilder();
    HEADINGS.forEach(
        (heading, names) -> {
          List<OptionSpec> options = names.stream().map(help.commandSpec()::findOption).toList();
          rest.removeAll(options);
          sections.append(String.format("%n%s:%n", heading)).append(list(help, options));
        });
    return list(help, rest) + sections;
  }

  private static String list(Help help, List<OptionSpec> options) {
    return help.optionListExcludingGroups(
        options, help.createDefaultLayout(), null, help.parameterLabelRenderer());
  }
}
