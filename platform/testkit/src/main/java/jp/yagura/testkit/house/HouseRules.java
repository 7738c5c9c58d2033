package jp.yagura.testkit.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.testkit.access.RouteFile;
import jp.yagura.testkit.access.Routes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The house rules, to be extended by one test class in the root package of each module. The module
 * is the directory in which the tests run, or the one it is told.
 *
 * <p>What a module still breaks stands in its {@code src/test/resources/house-exceptions.txt}; with
 * {@code -Dhouse.shrink} the lines that excuse nothing any more are deleted from it.
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
    House house = house();
    Exceptions exceptions = new Exceptions(module);
    return AllRules.ALL.stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.sentence(), () -> nothing(exceptions.beyond(rule.broken(house)))));
  }

  @Test
  void everyExceptionIsStillNeeded() {
    House house = house();
    List<Broken> broken = new ArrayList<>(new PackageInfos(module).empty());
    AllRules.ALL.forEach(rule -> broken.addAll(rule.broken(house)));
    Exceptions exceptions = new Exceptions(module);
    if (System.getProperty("house.shrink") != null) {
      exceptions.shrink(broken);
    }
    List<String> unneeded = exceptions.unneeded(broken);
    assertEquals(List.of(), unneeded, "house-exceptions.txt: delete what nothing needs any more");
  }

  @Test
  void aPackageInfoSaysSomething() {
    nothing(new Exceptions(module).beyond(new PackageInfos(module).empty()));
  }

  /** With {@code -Dregenerate} the list is written anew. */
  @Test
  void routesAndWhoMayUseThemAreWrittenDown() throws IOException {
    String declared = RouteFile.text(Routes.of(module.resolve("target/classes")));
    RouteFile file = new RouteFile(module);
    if (System.getProperty("regenerate") != null) {
      file.write(declared);
    }
    assertEquals(declared, file.read());
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
  void aBannerBeginsWithItsIcon() {
    nothing(new StyleRules(module).bannersWithoutIcon());
  }

  @Test
  void noFieldOfAFormCountsUnits() {
    nothing(new StyleRules(module).lengthsInUnits());
  }

  @Test
  void testsNeitherSleepNorMockNorHide() {
    nothing(new TestRules(module).broken());
  }

  private House house() {
    return new House(
        root,
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("_ClientProxy"))
            .importPath(module.resolve("target/classes")));
  }

  private static void nothing(List<?> broken) {
    if (!broken.isEmpty()) {
      fail(broken.stream().map(Object::toString).collect(Collectors.joining("\n", "\n", "")));
    }
  }
}
