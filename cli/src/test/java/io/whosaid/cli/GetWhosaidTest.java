package io.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A CI job gets a release by file or by address, and nothing with another checksum. */
class GetWhosaidTest {
  private static final Path SCRIPT = Path.of("../get-whosaid").toAbsolutePath().normalize();
  private static final Path HOOK = SCRIPT.resolveSibling("pre-commit-whosaid");

  @TempDir private Path directory;
  private Path archive;
  private String sum;

  private record Ended(int exitCode, String out, String err) {}

  @BeforeEach
  void pack() throws Exception {
    Path program = directory.resolve("whosaid-1/bin/whosaid");
    Files.createDirectories(program.getParent());
    Files.writeString(program, "#!/bin/sh\necho \"ran $*\"\n");
    assertTrue(program.toFile().setExecutable(true));
    archive = directory.resolve("release.tar.gz");
    run("tar", "-czf", archive.toString(), "-C", directory.toString(), "whosaid-1");
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(archive));
    sum = HexFormat.of().formatHex(hash);
  }

  private Ended run(String... command) throws Exception {
    Path out = directory.resolve("out");
    Path err = directory.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new Ended(process.waitFor(), Files.readString(out), Files.readString(err));
  }

  private Ended get(String from, String checksum) throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", SCRIPT.toString(), from, checksum));
    command.add(directory.resolve("kept").toString());
    return run(command.toArray(String[]::new));
  }

  @Test
  void aFileIsUnpackedAndKept() throws Exception {
    Ended first = get(archive.toString(), sum);
    assertEquals(0, first.exitCode(), first.err());
    assertEquals("ran check\n", run(first.out().strip(), "check").out());
    Files.delete(archive);
    assertEquals(first.out(), get(archive.toString(), sum).out(), "it was kept");
  }

  @Test
  void anAddressIsFetched() throws Exception {
    byte[] bytes = Files.readAllBytes(archive);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/release.tar.gz",
        exchange -> {
          exchange.sendResponseHeaders(200, bytes.length);
          try (var body = exchange.getResponseBody()) {
            body.write(bytes);
          }
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort();
      Ended ended = get(address + "/release.tar.gz", sum);
      assertEquals(0, ended.exitCode(), ended.err());
      assertEquals("ran check\n", run(ended.out().strip(), "check").out());
      Ended absent = get(address + "/none.tar.gz", "0".repeat(64));
      assertEquals(2, absent.exitCode());
      assertTrue(absent.err().contains("none.tar.gz: cannot be fetched"), absent.err());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void anotherChecksumInstallsNothing() throws Exception {
    Ended ended = get(archive.toString(), "0".repeat(64));
    assertEquals(2, ended.exitCode());
    assertTrue(ended.err().contains("has the checksum " + sum + ", not 000"), ended.err());
    assertFalse(Files.exists(directory.resolve("kept").resolve("0".repeat(64))));
    assertTrue(get(archive.toString(), "").err().contains("is not a SHA-256 checksum"));
    assertTrue(get("nix.tar.gz", sum).err().contains("nix.tar.gz: no such file"));
  }

  @Test
  void whatIsNoReleaseIsRefused() throws Exception {
    Files.writeString(archive, "no archive");
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest("no archive".getBytes(StandardCharsets.UTF_8));
    Ended ended = get(archive.toString(), HexFormat.of().formatHex(hash));
    assertEquals(2, ended.exitCode());
    assertTrue(ended.err().contains("is not a .tar.gz archive"), ended.err());
    assertEquals(List.of(), drafts());
  }

  @Test
  void theHookRunsTheReleaseThatItsArgumentsName() throws Exception {
    String[] hook = {
      "env",
      "XDG_CACHE_HOME=" + directory,
      "sh",
      HOOK.toString(),
      "--archive",
      archive.toString(),
      "--sha256",
      sum,
      "--fail-on",
      "never",
      "a b.md"
    };
    Ended ended = run(hook);
    assertEquals("", ended.err());
    assertEquals("ran check --allow-empty --fail-on never a b.md\n", ended.out());
    assertTrue(Files.isDirectory(directory.resolve("whosaid").resolve(sum)));
    hook[7] = "0".repeat(64);
    assertEquals(2, run(hook).exitCode());
  }

  @Test
  void theHookNeverBuildsUnasked() throws Exception {
    Ended ended = run("sh", HOOK.toString(), "a.md");
    assertEquals(2, ended.exitCode());
    assertTrue(ended.err().contains("name a release in args"), ended.err());
  }

  private List<Path> drafts() throws IOException {
    try (var kept = Files.list(directory.resolve("kept"))) {
      return kept.filter(path -> path.getFileName().toString().startsWith(".draft")).toList();
    }
  }
}
