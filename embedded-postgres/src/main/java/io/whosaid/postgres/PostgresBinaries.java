package io.whosaid.postgres;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, which travel in a jar and are unpacked once into a data folder. */
final class PostgresBinaries {
  private static final String PREFIX = "postgresql-";
  private static final Map<String, String> ARCHITECTURES =
      Map.of("amd64", "x86_64", "x86_64", "x86_64", "aarch64", "arm_64", "arm64", "arm_64");

  private PostgresBinaries() {}

  /**
   * The folder with {@code bin/postgres}, unpacked into {@code data} unless it is there already.
   */
  static Path unpackedIn(Path data) throws IOException, CannotStartException {
    byte[] archive = archive();
    Path home = data.resolve(PREFIX + digest(archive));
    if (Files.isDirectory(home)) {
      return home;
    }
    removeOthers(data);
    Path unfinished = data.resolve(PREFIX + "unfinished");
    Files.createDirectory(unfinished);
    unpack(archive, unfinished);
    Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    return home;
  }

  private static byte[] archive() throws IOException, CannotStartException {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String family =
        system.contains("windows") ? "windows" : system.contains("mac") ? "darwin" : "linux";
    String machine = System.getProperty("os.arch");
    String name =
        "/postgres-%s-%s.txz".formatted(family, ARCHITECTURES.getOrDefault(machine, machine));
    try (InputStream in = PostgresBinaries.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new CannotStartException(
            "this build brings no PostgreSQL for %s on %s; build it there, or name a server of your own in QUARKUS_DATASOURCE_JDBC_URL"
                .formatted(family, machine));
      }
      return in.readAllBytes();
    }
  }

  private static String digest(byte[] archive) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void removeOthers(Path data) throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      for (Path old : files.filter(file -> name(file).startsWith(PREFIX)).toList()) {
        PrivateFiles.delete(old);
      }
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static void unpack(byte[] archive, Path target) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(archive))))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("archive entry outside its folder: " + entry.getName());
        }
        if (!entry.isDirectory()) {
          write(tar, entry, path);
        }
      }
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
      throws IOException {
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, path);
    if ((entry.getMode() & 0100) != 0 && !path.toFile().setExecutable(true, false)) {
      throw new IOException("cannot make " + path + " executable");
    }
  }
}
