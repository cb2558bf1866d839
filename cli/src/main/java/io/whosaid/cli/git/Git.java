package io.whosaid.cli.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The git of this machine, at work in one folder. Immutable. */
final class Git {
  private final Path folder;

  Git(Path folder) {
    this.folder = folder.toAbsolutePath(); // an empty path names no folder to start a process in
  }

  /**
   * What a command of git left.
   *
   * @param exitCode git's own
   * @param out its standard output
   * @param err its standard error
   */
  record Answer(int exitCode, String out, String err) {
    boolean isGood() {
      return exitCode == 0;
    }
  }

  /**
   * Runs git with {@code arguments}.
   *
   * @throws IOException when there is no git
   */
  Answer run(String... arguments) throws IOException {
    return feed("", arguments);
  }

  /** Runs git, and gives it {@code input} to read. */
  Answer feed(String input, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "core.quotePath=false"));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    CompletableFuture<String> err =
        CompletableFuture.supplyAsync(() -> read(process.getErrorStream()), Git::start);
    CompletableFuture<Void> in =
        CompletableFuture.runAsync(() -> write(process, input), Git::start);
    String out = read(process.getInputStream());
    try {
      in.join();
      return new Answer(process.waitFor(), out, err.join());
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while git was at work", e);
    }
  }

  /** A thread for each: a shared pool may have one only, and both must go on. */
  private static void start(Runnable task) {
    Thread thread = new Thread(task, "git");
    thread.setDaemon(true);
    thread.start();
  }

  private static String read(InputStream in) {
    try (in) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      in.transferTo(out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Git may end before it has read all: then the rest does not matter. */
  private static void write(Process process, String input) {
    try (OutputStream out = process.getOutputStream()) {
      out.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException closed) {
      return;
    }
  }
}
