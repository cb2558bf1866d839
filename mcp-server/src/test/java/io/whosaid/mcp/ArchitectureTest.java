package io.whosaid.mcp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the packages of this module never do. */
class ArchitectureTest {
  private static final JavaClasses SERVER =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.whosaid.mcp");

  @Test
  void onlyTheClaimsApiUsesTheNetwork() {
    noClasses()
        .that()
        .doNotHaveSimpleName("ClaimsApi")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.net\\.(http\\..*|.*Socket.*|URL|URLConnection|InetAddress)")
        .check(SERVER);
  }

  @Test
  void onlyTheMainClassTouchesTheStandardStreams() {
    noClasses().that().doNotHaveSimpleName("Main").should(ACCESS_STANDARD_STREAMS).check(SERVER);
  }
}
