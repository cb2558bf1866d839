package io.whosaid.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

/** The rules for the packages of the server. */
class ArchitectureTest {
  private static final JavaClasses SERVER =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.whosaid.server", "io.whosaid.postgres");

  @Test
  void featuresHaveNoCycles() {
    slices().matching("io.whosaid.server.(*)..").should().beFreeOfCycles().check(SERVER);
  }

  @Test
  void noOperationTakesOrReturnsAnEntity() {
    methods()
        .that()
        .areMetaAnnotatedWith(HttpMethod.class)
        .should(useNoEntityInTheirSignature())
        .check(SERVER);
  }

  @Test
  void noEntityIsPartOfWhatCrossesTheWire() {
    classes()
        .that()
        .areAnnotatedWith(Schema.class)
        .should(haveNoEntityAmongTheirFields())
        .check(SERVER);
  }

  @Test
  void resourcesAreNamedSo() {
    classes()
        .that()
        .areAnnotatedWith(Path.class)
        .should()
        .haveSimpleNameEndingWith("Resource")
        .check(SERVER);
  }

  @Test
  void nothingPrintsToTheStandardStreams() {
    noClasses().should(ACCESS_STANDARD_STREAMS).check(SERVER);
  }

  @Test
  void theEmbeddedDatabaseKnowsNothingOfTheServer() {
    noClasses()
        .that()
        .resideInAPackage("io.whosaid.postgres..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.whosaid.server..")
        .check(SERVER);
  }

  private static ArchCondition<JavaCodeUnit> useNoEntityInTheirSignature() {
    return new ArchCondition<>("use no entity in their signature") {
      @Override
      public void check(JavaCodeUnit method, ConditionEvents events) {
        Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
            .filter(ArchitectureTest::involvesAnEntity)
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " uses " + type.getName())));
      }
    };
  }

  private static ArchCondition<JavaClass> haveNoEntityAmongTheirFields() {
    return new ArchCondition<>("have no entity among their fields") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaField field : type.getFields()) {
          if (involvesAnEntity(field.getType())) {
            events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is an entity"));
          }
        }
      }
    };
  }

  private static boolean involvesAnEntity(JavaType type) {
    return type.getAllInvolvedRawTypes().stream()
        .anyMatch(
            raw ->
                raw.isAnnotatedWith(Entity.class) || raw.isAnnotatedWith(MappedSuperclass.class));
  }
}
