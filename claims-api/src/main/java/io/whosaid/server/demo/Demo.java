package io.whosaid.server.demo;

import io.whosaid.server.engine.Submission;
import io.whosaid.server.intake.IntakeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Loads the demo articles. */
@ApplicationScoped
public class Demo {
  /** The last one is the first in the queue. */
  private static final List<String> FILES =
      List.of(
          "ferry-strike-live.txt",
          "tidewell-battery.txt",
          "lomar-foods-results.txt",
          "astronomer-interview.txt",
          "harbour-dredging.txt",
          "museum-roof.txt");

  private final IntakeService intakeService;

  Demo(IntakeService intakeService) {
    this.intakeService = intakeService;
  }

  /** Stores each demo article that is not stored yet; gives how many those were. */
  @ActivateRequestContext
  public int load() {
    return (int) FILES.stream().filter(file -> intakeService.take(read(file)).isNew()).count();
  }

  private static Submission read(String file) {
    try (InputStream in = Demo.class.getResourceAsStream("/demo/" + file)) {
      return DemoFile.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
