package io.whosaid.cli;

import io.whosaid.cli.extract.Listing;
import io.whosaid.cli.extract.ListingFormat;
import io.whosaid.cli.output.Suggestion;
import io.whosaid.cli.reading.ArticleAnalyzer;
import io.whosaid.cli.reading.CannotRead;
import io.whosaid.cli.reading.InOrder;
import io.whosaid.cli.reading.Inputs;
import io.whosaid.cli.reading.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** {@code whosaid extract}: shows what the engine sees. */
final class ExtractCommand implements Callable<Integer> {
  static final String[] FOOTER = {
    "  text     a few lines per quotation, for people",
    "  json     everything, for programs; offsets into the file, UTF-16, half-open",
    "  html     one self-contained page with the quotations highlighted",
    "  polnear  one line of JSON per article: {\"article\": its name without .txt,",
    "           \"attributions\": [{\"source\": [[begin, end], ...], \"cue\": [...],",
    "           \"content\": [...]}]}; offsets are code points into the file, as in the",
    "           PolNeAR corpus",
    "",
    "Exit codes: 0, or 2 when a file could not be read."
  };

  private final Shell shell;
  private final Supplier<ArticleAnalyzer> analyzer;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("extract");
  private final InputOptions input = new InputOptions(spec);
  private final OptionSpec format =
      Options.value(String.class, "--format", "FORMAT", "text (default), json, html or polnear.")
          .defaultValue("text")
          .completionCandidates(new Candidates.Listings())
          .build();
  private final OptionSpec all =
      Options.flag(
              "Also list thoughts, intentions and doubtful reports; polnear always does.", "--all")
          .build();
  private int failures;

  private ExtractCommand(Shell shell, Supplier<ArticleAnalyzer> analyzer) {
    this.shell = shell;
    this.analyzer = analyzer;
    Options.addStandard(spec.addOption(format).addOption(all));
    spec.usageMessage()
        .sortOptions(false)
        .abbreviateSynopsis(true)
        .description("Lists the quotations of articles, with cue, source and speaker.")
        .footerHeading("%nFormats:%n")
        .footer(FOOTER);
  }

  static CommandLine line(Shell shell, Supplier<ArticleAnalyzer> analyzer) {
    return new CommandLine(new ExtractCommand(shell, analyzer).spec);
  }

  @Override
  public Integer call() throws IOException {
    Inputs inputs = input.find(shell);
    Listing listing = format().to(shell.writer());
    inputs.passedOver().forEach(shell::tell);
    inputs.failures().forEach(this::failed);
    if (!inputs.found().isEmpty()) {
      ArticleAnalyzer ready = analyzer.get();
      InOrder.forEach(
          inputs.found(),
          file -> Outcome.of(file, Optional.empty(), ready::analyze),
          outcome -> add(outcome, listing));
    }
    listing.end();
    return failures == 0 ? ExitCode.OK : ExitCode.FAILURE;
  }

  private ListingFormat format() {
    String word = format.getValue();
    return ListingFormat.named(word)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), Suggestion.unknown("format", word, ListingFormat.words())));
  }

  private void add(Outcome<Reading> outcome, Listing listing) {
    if (outcome instanceof Outcome.Failed<Reading> failed) {
      failed(failed.failure());
    } else if (outcome instanceof Outcome.Done<Reading> done) {
      try {
        listing.add(isAll() ? done.result() : done.result().likelyOnly());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private boolean isAll() {
    return all.<Boolean>getValue() || format() == ListingFormat.POLNEAR;
  }

  private void failed(CannotRead failure) {
    failures++;
    shell.tell(failure.getMessage());
  }
}
