package io.whosaid.server.startup;

import io.whosaid.postgres.Backup;
import io.whosaid.postgres.CannotStartException;
import io.whosaid.postgres.DataFolder;
import io.whosaid.postgres.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code whosaid serve backup} and {@code whosaid serve restore}, while no server runs. */
final class BackupCommand {
  private BackupCommand() {}

  /** Writes a backup. */
  @Command(
      name = "backup",
      description =
          "Writes a backup of the data folder to a new file. It is not encrypted. The server must"
              + " be stopped.")
  static final class Write implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @ParentCommand private ServeCommand serve;

    @Parameters(paramLabel = "FILE", description = "The file to be written: a gzipped tar.")
    private Path file;

    @Override
    public Integer call() throws CannotStartException {
      Path data = own(serve);
      Backup.check(data, file);
      try (DataFolder folder = DataFolder.open(data)) {
        // Whatever a killed server left half done is put in order first.
        EmbeddedPostgres.start(folder).close();
        Backup.write(folder, file);
        spec.commandLine().getOut().println("Wrote " + file);
        return 0;
      }
    }
  }

  /** Restores a backup. */
  @Command(
      name = "restore",
      description = "Puts what a backup holds into a data folder that keeps nothing yet.")
  static final class Restore implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @ParentCommand private ServeCommand serve;

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file;

    @Override
    public Integer call() throws CannotStartException {
      try (DataFolder folder = DataFolder.open(own(serve))) {
        Backup.restore(file, folder);
        spec.commandLine().getOut().println("Restored into " + folder.path());
        return 0;
      }
    }
  }

  private static Path own(ServeCommand serve) throws CannotStartException {
    if (DataSourceSettings.isGiven()) {
      throw new CannotStartException(
          "QUARKUS_DATASOURCE_JDBC_URL names a PostgreSQL of your own; use its pg_dump and"
              + " pg_restore");
    }
    return serve.dataFolder();
  }
}
