package io.whosaid.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.whosaid.article.TomlReader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules for all modules; claims-api has a test of its own for its packages. */
class ArchitectureTest {
  private static final Path ROOT = Path.of("..");

  /** Public types are both the entrance of a module and the words that its stages share. */
  private static final Set<String> PUBLIC =
      Set.of(
          "io.whosaid.quote",
          "io.whosaid.attribution",
          "io.whosaid.wording",
          "io.whosaid.checkworthiness",
          "io.whosaid.article");

  /** Internal types of quote-extractor that other modules of this house share. */
  private static final Set<String> SHARED =
      Set.of(
          "io.whosaid.quote.internal.model.LazyValue",
          "io.whosaid.quote.internal.text.TsvResource");

  private static final String QUOTE = "io.whosaid.quote..";
  private static final String ATTRIBUTION = "io.whosaid.attribution..";
  private static final String STATEMENT = "io.whosaid.checkworthiness..";
  private static final String WORDING = "io.whosaid.wording..";
  private static final String ARTICLE = "io.whosaid.article..";
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.whosaid");

  private static final SliceAssignment STAGES =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          return PUBLIC.contains(type.getPackageName())
              ? SliceIdentifier.ignore()
              : SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
          return "packages, those of public core types aside";
        }
      };

  @Test
  void theCoreKnowsOnlyJavaAndOpenNlp() {
    classes()
        .that()
        .resideInAnyPackage(QUOTE, ATTRIBUTION, STATEMENT, WORDING)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(QUOTE, ATTRIBUTION, STATEMENT, WORDING, "java..", "opennlp..")
        .check(HOUSE);
  }

  @Test
  void theCoreTouchesNoFilesNetworkOrDatabase() {
    noClasses()
        .that()
        .resideInAnyPackage(QUOTE, ATTRIBUTION, STATEMENT, WORDING)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..", "java.net.http..", "java.sql..")
        .check(HOUSE);
  }

  @Test
  void dependenciesPointOneWay() {
    noClasses()
        .that()
        .resideInAPackage(QUOTE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ATTRIBUTION, STATEMENT, WORDING, ARTICLE, "io.whosaid.cli..")
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAnyPackage(ATTRIBUTION, STATEMENT)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(WORDING, ARTICLE, "io.whosaid.cli..")
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAPackage(ARTICLE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ATTRIBUTION, STATEMENT, "io.whosaid.cli..")
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAPackage(WORDING)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ATTRIBUTION, STATEMENT, ARTICLE, "io.whosaid.cli..")
        .check(HOUSE);
    slices().assignedFrom(STAGES).should().beFreeOfCycles().check(HOUSE);
  }

  /** What stands in a module's internal packages is its own. */
  @Test
  void internalPackagesAreClosed() {
    for (String module : PUBLIC) {
      noClasses()
          .that()
          .resideOutsideOfPackage(module + "..")
          .should()
          .dependOnClassesThat(
              describe(
                  "are internal to " + module,
                  type ->
                      type.getPackageName().startsWith(module + ".internal")
                          && !SHARED.contains(type.getName())))
          .check(HOUSE);
    }
  }

  /** A package is in one module only, so that modules can be put on a module path. */
  @Test
  void noPackageIsSplit() throws IOException {
    Map<String, Set<String>> modules = new TreeMap<>();
    for (Path file : sources("src/main/java")) {
      Path module = ROOT.relativize(file).getName(0);
      Path folder = ROOT.resolve(module).resolve("src/main/java").relativize(file.getParent());
      modules
          .computeIfAbsent(folder.toString().replace('/', '.'), name -> new TreeSet<>())
          .add(module.toString());
    }
    assertTrue(modules.size() > 40, () -> "too few packages found: " + modules.keySet());
    modules.values().removeIf(names -> names.size() == 1);
    assertEquals(Map.of(), modules, "packages in several modules");
  }

  /** Packages of at most 30 files can be taken in at a glance. */
  @Test
  void packagesStaySmall() throws IOException {
    Map<Path, Integer> packages = new TreeMap<>();
    for (Path file : sources("src/main/java")) {
      packages.merge(ROOT.relativize(file.getParent()), 1, Integer::sum);
    }
    packages.values().removeIf(count -> count <= 30);
    assertEquals(Map.of(), packages, "packages of more than 30 files");
  }

  /** The main class, and what keeps a library from printing. */
  @Test
  void onlyTheMainClassTouchesTheStandardStreams() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Main.class.getName())
        .and()
        .doNotHaveFullyQualifiedName(TomlReader.class.getName())
        .should(ACCESS_STANDARD_STREAMS)
        .check(HOUSE);
  }

  @Test
  void namesSayWhatThingsAre() {
    noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common)").check(HOUSE);
  }

  @Test
  void onlyCliKnowsJson() {
    noClasses()
        .that()
        .resideInAnyPackage(QUOTE, ATTRIBUTION, ARTICLE, "io.whosaid.cli.rule..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .check(HOUSE);
  }

  /** Every type of ours that ARCHITECTURE.md names is there, in whichever module. */
  @Test
  void theMapOfTheHouseNamesWhatExists() throws IOException {
    Path map = ROOT.resolve("ARCHITECTURE.md");
    String text = Files.readString(map);
    Set<String> named = new TreeSet<>();
    Matcher code = Pattern.compile("`([A-Z][a-z][A-Za-z.]*)[(`]").matcher(text);
    while (code.find()) {
      named.addAll(Set.of(code.group(1).split("\\.", -1)));
    }
    named.removeIf(name -> Character.isLowerCase(name.charAt(0)));
    assertTrue(named.size() > 10, () -> "too few names found: " + named);
    named.removeAll(types());
    assertEquals(Set.of(), named, "named in " + map.getFileName() + " and not in the sources");
  }

  /** The names of all types: classes of this module's class path, and files of the others. */
  private static Set<String> types() throws IOException {
    Set<String> types =
        HOUSE.stream().map(JavaClass::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    for (Path file : sources("src")) {
      types.add(file.getFileName().toString().replace(".java", ""));
    }
    return types;
  }

  /** The Java files below {@code folder} of every module. */
  private static List<Path> sources(String folder) throws IOException {
    List<Path> sources = new ArrayList<>();
    try (DirectoryStream<Path> modules = Files.newDirectoryStream(ROOT, Files::isDirectory)) {
      for (Path module : modules) {
        if (Files.isDirectory(module.resolve(folder))) {
          try (Stream<Path> files = Files.walk(module.resolve(folder))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
          }
        }
      }
    }
    return sources;
  }
}
