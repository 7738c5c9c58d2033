package jp.yagura.testkit.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The house rules, to be extended by one test class in the root package of each module. The module
 * is the directory in which the tests run, or the one it is told.
 */
public abstract class HouseRules {
  private final Path module;
  private final String root;

  /** For the module in whose directory the tests run, and the packages below the test's own. */
  protected HouseRules() {
    this.module = Path.of("").toAbsolutePath();
    this.root = getClass().getPackageName();
  }

  /** For another module, which cannot depend on this one. */
  protected HouseRules(Path module, String root) {
    this.module = module.toAbsolutePath().normalize();
    this.root = root;
  }

  @TestFactory
  Stream<DynamicTest> classes() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("_ClientProxy"))
            .importPath(module.resolve("target/classes"));
    return ClassRules.all(root).entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(), () -> nothing(ClassRules.broken(rule.getValue(), classes))));
  }

  @Test
  void noFileGrewByAccident() {
    nothing(new SizeCaps(module).beyond());
  }

  @Test
  void everyClassOfATemplateHasAStyle() {
    nothing(new StyleRules(module).unknown());
  }

  @Test
  void testsNeitherSleepNorMockNorHide() {
    nothing(new TestRules(module).broken());
  }

  private static void nothing(List<String> broken) {
    assertEquals(List.of(), broken);
  }
}
