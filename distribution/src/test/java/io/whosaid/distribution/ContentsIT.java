package io.whosaid.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an archive holds is listed, licensed, of a known size, and the same in each format. */
class ContentsIT {
  private static final Pattern PART = Pattern.compile("\"pkg:maven/([^/]+)/([^@]+)@([^?\"]+)");
  private static final Pattern LICENSED = Pattern.compile("\\(([^ :()]+):([^ :()]+):([^ :()]+) - ");

  /** Parts that are programs, not libraries. */
  private static final Set<String> PROGRAMS =
      Set.of(
          "io.whosaid.claims-api-",
          "io.whosaid.mcp-server-",
          "io.whosaid.language-server-",
          "io.whosaid.distribution-");

  @TempDir private static Path unpacked;
  private static Path release;

  @BeforeAll
  static void unpack() throws Exception {
    release = Releases.unpack(Releases.TAR, unpacked);
  }

  /** The libraries of a release, as "group.artifact-version". */
  private static Set<String> libraries() throws IOException {
    try (Stream<Path> paths = Files.walk(release.resolve("lib/lib"))) {
      return paths
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".jar"))
          .map(name -> name.substring(0, name.length() - ".jar".length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void eachLibraryIsAPartInTheBillOfMaterials() throws IOException {
    Set<String> parts = new TreeSet<>();
    Matcher part = PART.matcher(Files.readString(release.resolve("sbom.json")));
    while (part.find()) {
      parts.add(part.group(1).replace("%40", "@") + "." + part.group(2) + "-" + part.group(3));
    }
    parts.removeIf(name -> PROGRAMS.stream().anyMatch(name::startsWith));
    assertSame(libraries(), parts);
  }

  private static void assertSame(Set<String> libraries, Set<String> listed) {
    Set<String> missing = new TreeSet<>(libraries);
    missing.removeAll(listed);
    Set<String> added = new TreeSet<>(listed);
    added.removeAll(libraries);
    assertEquals(Set.of(), missing, "in the archive, not in the list");
    assertEquals(Set.of(), added, "in the list, not in the archive");
  }

  @Test
  void eachLibraryOfOthersHasItsLicense() throws IOException {
    String licenses = Files.readString(release.resolve("THIRD-PARTY.txt"));
    Set<String> listed = new TreeSet<>();
    Matcher line = LICENSED.matcher(licenses);
    while (line.find()) {
      listed.add(line.group(1) + "." + line.group(2) + "-" + line.group(3));
    }
    Set<String> others = libraries();
    others.removeIf(name -> name.startsWith("io.whosaid."));
    assertSame(others, listed);
    assertTrue(Files.size(release.resolve("LICENSE")) > 10_000);
    assertTrue(Files.exists(release.resolve("NOTICE")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cli", "mcp", "lsp"})
  void eachLibraryOfAProgramIsThere(String program) throws IOException {
    Path lib = release.resolve("lib");
    try (JarFile jar = new JarFile(lib.resolve("whosaid-" + program + ".jar").toFile())) {
      String classPath = jar.getManifest().getMainAttributes().getValue("Class-Path");
      List<String> entries = List.of(classPath.split(" ", -1));
      assertTrue(entries.size() > 10, classPath);
      assertEquals(
          List.of(), entries.stream().filter(entry -> !Files.exists(lib.resolve(entry))).toList());
    }
  }

  @Test
  void allFormatsHoldTheSame() throws Exception {
    Set<String> tar = files(release);
    try (ZipFile zip = new ZipFile(Releases.ZIP.toFile())) {
      Set<String> zipped =
          zip.stream()
              .filter(entry -> !entry.isDirectory())
              .map(entry -> entry.getName().substring(Releases.NAME.length() + 1))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(tar, zipped);
    }
    Set<String> withRuntime = files(Releases.unpack(Releases.WITH_RUNTIME, unpacked.resolve("r")));
    withRuntime.removeIf(name -> name.startsWith("runtime/"));
    assertEquals(tar, withRuntime);
  }

  private static Set<String> files(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> root.relativize(path).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void isAsSmallAsWeSay() throws IOException {
    assertTrue(Files.size(Releases.TAR) <= 80_000_000, "80 MB");
    assertTrue(Files.size(Releases.ZIP) <= 80_000_000, "80 MB");
    assertTrue(Files.size(Releases.WITH_RUNTIME) <= 130_000_000, "130 MB");
  }

  @Test
  void theChecksumsAreTrue() throws Exception {
    List<String> expected = new ArrayList<>();
    for (Path archive : List.of(Releases.WITH_RUNTIME, Releases.TAR, Releases.ZIP)) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(archive));
      expected.add(HexFormat.of().formatHex(hash) + " ?" + archive.getFileName());
    }
    List<String> lines = Files.readAllLines(Releases.TARGET.resolve("SHA256SUMS"));
    assertEquals(
        expected.stream().sorted().toList(),
        lines.stream().map(line -> line.replaceFirst(" [ *]", " ?")).sorted().toList());
  }

  @Test
  void onlyProgramsCanBeExecuted() throws IOException {
    try (Stream<Path> paths = Files.walk(release)) {
      List<String> programs =
          paths
              .filter(path -> Files.isRegularFile(path) && Files.isExecutable(path))
              .map(path -> release.relativize(path).toString())
              .toList();
      assertEquals(List.of("bin/whosaid"), programs);
    }
  }
}
