package io.whosaid.cli;

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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
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
  private static final Set<String> PUBLIC = Set.of("io.whosaid.quote", "io.whosaid.attribution");

  private static final String QUOTE = "io.whosaid.quote..";
  private static final String ATTRIBUTION = "io.whosaid.attribution..";
  private static final String STATEMENT = "io.whosaid.checkworthiness..";
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
        .resideInAnyPackage(QUOTE, ATTRIBUTION, STATEMENT)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(QUOTE, ATTRIBUTION, STATEMENT, "java..", "opennlp..")
        .check(HOUSE);
  }

  @Test
  void theCoreTouchesNoFilesNetworkOrDatabase() {
    noClasses()
        .that()
        .resideInAnyPackage(QUOTE, ATTRIBUTION, STATEMENT)
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
        .resideInAnyPackage(ATTRIBUTION, ARTICLE, "io.whosaid.cli..")
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAnyPackage(ATTRIBUTION, STATEMENT)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ARTICLE, "io.whosaid.cli..")
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAPackage(ARTICLE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ATTRIBUTION, STATEMENT, "io.whosaid.cli..")
        .check(HOUSE);
    slices().assignedFrom(STAGES).should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void onlyTheMainClassTouchesTheStandardStreams() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Main.class.getName())
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
    for (String module :
        new String[] {
          "claims-api",
          "embedded-postgres",
          "web-ui",
          "cli",
          "article-text",
          "quote-extractor",
          "models-en",
          "training",
          "attribution",
          "wording",
          "check-worthiness"
        }) {
      Path sources = ROOT.resolve(module).resolve("src");
      if (Files.isDirectory(sources)) {
        try (Stream<Path> files = Files.walk(sources)) {
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java"))
              .forEach(name -> types.add(name.replace(".java", "")));
        }
      }
    }
    return types;
  }
}
