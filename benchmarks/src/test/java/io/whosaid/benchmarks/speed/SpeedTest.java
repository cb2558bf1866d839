package io.whosaid.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

@Tag("slow")
class SpeedTest {
  @Test
  void aStartIsMeasuredInAJvmOfItsOwn() throws Exception {
    Path corpus = Path.of(getClass().getResource("/second-domain/README.md").toURI()).getParent();
    StringWriter out = new StringWriter();
    int code =
        new CommandLine(new Speed())
            .setOut(new PrintWriter(out))
            .execute("--only", "START", "--starts", "1", corpus.toString());
    assertEquals(0, code);
    assertTrue(
        out.toString().matches("(?s).*\\| from main to an engine that is ready \\| \\d+ .*"),
        out::toString);
  }
}
