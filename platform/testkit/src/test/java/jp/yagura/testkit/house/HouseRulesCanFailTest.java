package jp.yagura.testkit.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule has one deliberately wrong example that it finds. */
class HouseRulesCanFailTest {
  private static final String WRONG = "jp.yagura.testkit.wrong";
  @TempDir Path module = Path.of("");

  @TestFactory
  Stream<DynamicTest> eachClassRuleFindsItsWrongExample() {
    var classes = new ClassFileImporter().importPackages(WRONG);
    return ClassRules.all(WRONG).entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () -> assertFalse(ClassRules.broken(rule.getValue(), classes).isEmpty())));
  }

  @Test
  void whatIsFarTooLongIsFound() throws IOException {
    write("src/main/java/a/Long.java", "class Long {\n" + "\n".repeat(300) + "}\n");
    write("src/test/java/a/LongTest.java", "\n".repeat(401));
    write("src/main/resources/templates/wide.html", "x".repeat(121));
    SizeCaps caps = new SizeCaps(module);

    assertEquals(3, caps.beyond().size(), caps.beyond()::toString);
  }

  @Test
  void aClassWithoutStyleIsFound() throws IOException {
    write(
        "src/main/resources/templates/open/page.html",
        "{#include layout/public}<p class=\"btn nowhere {#if x}chip{/if} tasks\"></p>{/include}");
    write(
        "src/main/resources/templates/desk/page.html",
        "{#include layout/console}<p class=\"tasks tile--{x}\"></p>{/include}");
    List<String> unknown = new StyleRules(module).unknown();
    assertEquals(2, unknown.size(), unknown::toString);
  }

  @Test
  void sleepingMockingAndHidingAreFound() throws IOException {
    write("src/test/java/a/ATest.java", "Thread" + ".sleep(1);");
    write("src/test/java/a/BTest.java", "@Dis" + "abled class B {}");
    write("src/test/java/a/CTest.java", "import org.mock" + "ito.Mock;");
    assertEquals(3, new TestRules(module).broken().size());
  }

  @Test
  void whatIsInOrderPasses() throws IOException {
    write("src/main/java/a/Short.java", "class Short { void m() {} }\n");
    assertEquals(List.of(), new SizeCaps(module).beyond());
    assertEquals(List.of(), new TestRules(module).broken());
    assertEquals(List.of(), new StyleRules(module).unknown());
  }

  private void write(String path, String text) throws IOException {
    Path file = module.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
