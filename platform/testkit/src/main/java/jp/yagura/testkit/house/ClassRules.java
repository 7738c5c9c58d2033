package jp.yagura.testkit.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What classes may depend on and what they are called. */
final class ClassRules {
  private static final List<String> SERVICES = List.of("account", "incident", "notification");
  private static final String[] ROOMS_WITHOUT_A_NAME = {
    "..util..",
    "..common..",
    "..model..",
    "..dto..",
    "..impl..",
    "..service..",
    "..manager..",
    "..helper..",
    "..mapper.."
  };

  private ClassRules() {}

  /** All rules by the sentence that they enforce. */
  static Map<String, ArchRule> all(String root) {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put(
        "features form an acyclic graph",
        slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true));
    rules.put(
        "packages are named for features",
        noClasses().should().resideInAnyPackage(ROOMS_WITHOUT_A_NAME).allowEmptyShould(true));
    rules.put("the time comes from the injected clock", noOwnTime());
    rules.put(
        "dependencies come by constructor",
        noFields().should().beAnnotatedWith(Inject.class).allowEmptyShould(true));
    rules.put(
        "an Optional is an answer, never kept in a field",
        noFields()
            .that()
            .areDeclaredInClassesThat()
            .areNotRecords()
            .should()
            .haveRawType(Optional.class)
            .allowEmptyShould(true));
    rules.put("no service imports another", noOtherService(root));
    rules.put(
        "entities stay inside their feature",
        fields()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .notBePublic()
            .allowEmptyShould(true));
    return rules;
  }

  /** What breaks a rule, one sentence each. */
  static List<String> broken(ArchRule rule, JavaClasses classes) {
    return rule.evaluate(classes).getFailureReport().getDetails();
  }

  private static ArchRule noOwnTime() {
    return noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(OffsetDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .allowEmptyShould(true);
  }

  private static ArchRule noOtherService(String root) {
    String[] others =
        SERVICES.stream()
            .map(name -> "jp.yagura." + name + "..")
            .filter(name -> !name.equals(root + ".."))
            .toArray(String[]::new);
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .allowEmptyShould(true);
  }
}
