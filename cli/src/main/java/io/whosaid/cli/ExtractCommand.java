package io.whosaid.cli;

import io.whosaid.cli.extract.Listing;
import io.whosaid.cli.extract.ListingFormat;
import io.whosaid.cli.output.Suggestion;
import io.whosaid.cli.reading.CannotRead;
import io.whosaid.cli.reading.Examiner;
import io.whosaid.cli.reading.InOrder;
import io.whosaid.cli.reading.Inputs;
import io.whosaid.cli.reading.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code whosaid extract}: shows what the engine sees. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    description = "Lists the quotations of articles, with cue, source and speaker.",
    footerHeading = "%nFormats:%n",
    footer = {
      "  text     a few lines a quotation, for people",
      "  json     everything, for programs; offsets into the file, UTF-16, half-open",
      "  html     one page that needs nothing else, with the quotations highlighted",
      "  polnear  one line of JSON an article: {\"article\": its name without .txt,",
      "           \"attributions\": [{\"source\": [[begin, end], ...], \"cue\": [...],",
      "           \"content\": [...]}]}; offsets are code points into the file, as in the",
      "           PolNeAR corpus",
      "",
      "Exit codes: 0, or 2 when a file could not be read."
    })
final class ExtractCommand implements Callable<Integer> {
  private final Shell shell;
  private final Supplier<Examiner> examiner;

  @Spec private CommandSpec spec;
  @Mixin private InputOptions input;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      completionCandidates = Candidates.Listings.class,
      description = "text (default), json, html or polnear.")
  private String format;

  private int failures;

  ExtractCommand(Shell shell, Supplier<Examiner> examiner) {
    this.shell = shell;
    this.examiner = examiner;
  }

  @Override
  public Integer call() throws IOException {
    Inputs inputs = input.find(shell);
    Listing listing = format().to(shell.writer());
    inputs.failures().forEach(this::failed);
    if (!inputs.found().isEmpty()) {
      Examiner ready = examiner.get();
      InOrder.forEach(
          inputs.found(),
          file -> Outcome.of(file, ready::examine),
          outcome -> add(outcome, listing));
    }
    listing.end();
    return failures == 0 ? ExitCode.OK : ExitCode.FAILURE;
  }

  private ListingFormat format() {
    return ListingFormat.named(format)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    Suggestion.unknown("format", format, ListingFormat.words())));
  }

  private void add(Outcome<Reading> outcome, Listing listing) {
    if (outcome instanceof Outcome.Failed<Reading> failed) {
      failed(failed.failure());
    } else if (outcome instanceof Outcome.Done<Reading> done) {
      try {
        listing.add(done.result());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void failed(CannotRead failure) {
    failures++;
    shell.tell(failure.getMessage());
  }
}
