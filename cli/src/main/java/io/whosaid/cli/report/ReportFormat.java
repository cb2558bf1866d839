package io.whosaid.cli.report;

import io.whosaid.cli.rule.Rules;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of a report. */
public enum ReportFormat {
  /** For people. */
  TEXT {
    @Override
    public Report to(Writer out, Rules rules, Setting setting) {
      return new TextReport(out, setting);
    }
  },
  /** For programs. */
  JSON {
    @Override
    public Report to(Writer out, Rules rules, Setting setting) throws IOException {
      return new JsonReport(out);
    }
  },
  /** For platforms that show the findings of many tools: SARIF 2.1.0. */
  SARIF {
    @Override
    public Report to(Writer out, Rules rules, Setting setting) throws IOException {
      return new SarifReport(out, rules, setting);
    }
  },

  /** For services that show tests: one failed test a finding. */
  JUNIT {
    @Override
    public Report to(Writer out, Rules rules, Setting setting) {
      return new JunitReport(out);
    }
  },

  /** Commands that GitHub Actions shows as annotations, and a summary of the job. */
  GITHUB {
    @Override
    public Report to(Writer out, Rules rules, Setting setting) {
      return new GithubReport(out, setting);
    }
  },

  /** Code Quality of GitLab, which shows it in merge requests. */
  GITLAB {
    @Override
    public Report to(Writer out, Rules rules, Setting setting) throws IOException {
      return new GitlabReport(out, setting);
    }
  },

  /** One JSON object a line, as reviewdog reads them. */
  RDJSONL {
    @Override
    public Report to(Writer out, Rules rules, Setting setting) {
      return new RdjsonlReport(out, setting);
    }
  };

  /** A report of this format that writes to {@code out}, which stays the caller's to close. */
  public abstract Report to(Writer out, Rules rules, Setting setting) throws IOException;

  /** How it is written in options. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of this name. */
  public static Optional<ReportFormat> named(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** How all formats are written. */
  public static List<String> words() {
    return Arrays.stream(values()).map(ReportFormat::word).toList();
  }
}
