package io.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changed lines only, in real repositories. */
class DiffTest {
  private static final String OLD = "“We will not pay for this bridge a second time.”\n";
  private static final String NEW = "“Nobody asked us about any of this at all.”\n";
  @TempDir private Path directory;
  private Path repository;
  private Cli cli;

  @BeforeEach
  void open() throws Exception {
    repository = Files.createDirectory(directory.resolve("repository"));
    cli = new Cli(repository);
    git("init", "-q", "-b", "main");
    cli.file("a.md", "One.\n\n" + OLD).file("ä ö.md", OLD).file("c.md", OLD);
    commit();
    git("checkout", "-q", "-b", "work");
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=a", "-c"));
    command.addAll(List.of("user.email=a@example.org", "-c", "commit.gpgsign=false"));
    command.addAll(List.of(arguments));
    Path log = directory.resolve("git.log");
    Process process =
        new ProcessBuilder(command)
            .directory(repository.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), Files.readString(log));
  }

  private void commit() throws Exception {
    git("add", "-A");
    git("commit", "-q", "-m", "x");
  }

  /** A submodule is compared with the commit of it that the branch was left with. */
  @Test
  void changesInSubmodulesCount() throws Exception {
    Path other = Files.createDirectory(directory.resolve("other"));
    Files.writeString(other.resolve("x.md"), OLD);
    git("-C", other.toString(), "init", "-q", "-b", "main");
    git("-C", other.toString(), "add", "-A");
    git("-C", other.toString(), "commit", "-q", "-m", "x");
    git("checkout", "-q", "main");
    git("-c", "protocol.file.allow=always", "submodule", "add", "-q", other.toString(), "sub");
    commit();
    git("checkout", "-q", "-B", "work");
    assertEquals(List.of(), cli.run("check", ".", "--diff", "main").exits(0).findings());
    cli.file("sub/x.md", OLD + "\n" + NEW).file("sub/new.md", NEW);
    assertEquals(
        List.of("sub/new.md:1 unattributed-quote", "sub/x.md:3 unattributed-quote"),
        cli.run("check", ".", "--diff", "main").exits(1).findings());
    cli.file("sub/.gitignore", "new.md\n");
    assertEquals(
        List.of("sub/x.md:3 unattributed-quote"),
        cli.run("check", ".", "--diff", "main").exits(1).findings());
  }

  @Test
  void onlyWhatABranchChangedIsReported() throws Exception {
    cli.file("a.md", "Zero.\n\nOne.\n\n" + OLD + "\n" + NEW).file("sub/new.md", NEW);
    commit();
    cli.file("ä ö.md", OLD + "\n" + NEW); // not committed
    cli.file("d.md", NEW); // not known to git
    Cli.Run run = cli.run("check", ".", "--diff", "main").exits(1);
    assertEquals(
        List.of("a.md:7:1", "d.md:1:1", "sub/new.md:1:1", "ä ö.md:3:1"),
        run.out()
            .lines()
            .filter(line -> line.contains(": error "))
            .map(line -> line.replaceFirst(": error .*", ""))
            .toList());
    assertTrue(run.out().endsWith("4 errors in 4 files (2 on unchanged lines)\n"), run::out);
    assertEquals("whosaid: 4 of 5 files changed\n", run.err());
  }

  @Test
  void whatMainDidMeanwhileIsNotTheBranchs() throws Exception {
    git("checkout", "-q", "main");
    cli.file("c.md", OLD + "\n" + NEW);
    commit();
    git("checkout", "-q", "work");
    Cli.Run run = cli.run("check", ".", "--diff", "main").exits(0);
    assertEquals("no findings in 0 files\n", run.out());
  }

  @Test
  void takingOutTheSourceIsAChange() throws Exception {
    cli.file("s.md", "It rained.\n\nMayor Ines Albrecht said:\n" + OLD);
    commit();
    git("tag", "before");
    cli.run("check", "s.md").exits(0);
    cli.file("s.md", "It rained.\n\n" + OLD);
    assertTrue(
        cli.run("check", ".", "--diff", "before").exits(1).out().startsWith("s.md:3:1: error"));
  }

  @Test
  void aRenamedFileIsNoNewOne() throws Exception {
    git("mv", "a.md", "b.md");
    cli.run("check", ".", "--diff", "main").exits(0);
  }

  @Test
  void aShallowCloneSaysWhatToFetch() throws Exception {
    cli.file("a.md", NEW);
    commit();
    git("clone", "-q", "--depth", "1", "--no-single-branch", "file://" + repository, "../shallow");
    cli = new Cli(directory.resolve("shallow"));
    Cli.Run run = cli.run("check", ".", "--diff", "origin/main").exits(2);
    assertTrue(run.err().contains("this clone is shallow"), run::err);
    assertTrue(run.err().contains("fetch-depth: 0"), run::err);
    Cli.Run unknown = cli.run("check", ".", "--diff", "origin/nix").exits(2);
    assertTrue(unknown.err().contains("no such commit here"), unknown::err);
  }

  @Test
  void withoutARepository() throws Exception {
    Path plain = Files.createDirectory(directory.resolve("plain"));
    cli = new Cli(plain).file("a.md", OLD);
    String err = cli.run("check", ".", "--diff", "main").exits(2).err();
    assertTrue(err.contains("run it in a git repository"), err);
  }

  @Test
  void whatGitIgnoresIsNotRead() throws Exception {
    cli.file(".gitignore", "out/\n*.tmp.md\n").file("out/a.md", OLD).file("x.tmp.md", OLD);
    assertTrue(cli.run("check", ".").exits(1).out().endsWith("3 errors in 3 files\n"));
    cli.run("check", "out/a.md").exits(1);
  }
}
