package jp.yagura.testkit.house;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule has one deliberately wrong example that it finds. */
class HouseRulesCanFailTest {
  private static final String WRONG = "jp.yagura.testkit.wrong";
  @TempDir Path module = Path.of("");

  private static final Map<String, Set<String>> WRONG_EXAMPLES =
      Map.ofEntries(
          entry("feature-cycle", Set.of("one->two", "two->one")),
          entry("class-cycle", Set.of("Egg<->Hen")),
          entry("other-service", Set.of("Two")),
          entry("entity-away", Set.of("One")),
          entry("web-at-the-edge", Set.of("Wanderer")),
          entry("messaging-at-the-edge", Set.of("Listening")),
          entry("sql-in-queries", Set.of("Digging", "Asking")),
          entry("transaction-of-use-case", Set.of("ActPages")),
          entry("one-chronicle", Set.of("Clerk")),
          entry("own-clock", Set.of("One")),
          entry("field-injection", Set.of("One")),
          entry("kept-optional", Set.of("One")),
          entry("open-entity", Set.of("Two")),
          entry("text-in-units", Set.of("Title")),
          entry("package-name", Set.of("util")),
          entry("banned-name", Set.of("Ear")),
          entry("twin-name", Set.of("Same")),
          entry("profile-data", Set.of("Knowing")));

  @TestFactory
  Stream<DynamicTest> eachClassRuleFindsItsWrongExampleAndNoOther() {
    House house = new House(WRONG, new ClassFileImporter().importPackages(WRONG));
    return AllRules.ALL.stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.sentence(),
                    () ->
                        assertEquals(
                            WRONG_EXAMPLES.get(rule.name()),
                            rule.broken(house).stream()
                                .map(Broken::where)
                                .collect(Collectors.toSet()))));
  }

  @Test
  void theListOfExceptionsIsExactAndOnlyShrinks() throws IOException {
    String list = "src/test/resources/house-exceptions.txt";
    write(list, "# left over\nbanned-name Ear\nbanned-name Shout\n");
    List<Broken> ear = List.of(new Broken("banned-name", "Ear", "is called Ear"));
    Exceptions exceptions = new Exceptions(module);

    assertEquals(List.of(), exceptions.beyond(ear));
    assertEquals(List.of("banned-name Shout"), exceptions.unneeded(ear));
    exceptions.shrink(ear);
    assertEquals("# left over\nbanned-name Ear\n", Files.readString(module.resolve(list)));
    exceptions.shrink(List.of());
    assertFalse(Files.exists(module.resolve(list)));
    assertEquals(ear, exceptions.beyond(ear));
  }

  @Test
  void aPackageInfoThatSaysNothingIsFound() throws IOException {
    write("src/main/java/a/package-info.java", "@NullMarked package a;");
    write("src/main/java/b/package-info.java", "/** All about b. */ package b;");
    write(
        "src/main/java/c/package-info.java",
        "/** Why c is apart from the others, and what nobody would guess about it. */ package c;");
    assertEquals(
        List.of("a", "b"),
        new PackageInfos(module).empty().stream().map(Broken::where).sorted().toList());
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
  void aBannerWithoutItsIconIsFound() throws IOException {
    String right = "src/main/resources/templates/desk/right.html";
    write(
        right,
        "<div class=\"banner{#if a} b{/if}\" id=\"x\">\n  {#icon name='ok' /}<p>a</p></div>");
    assertEquals(List.of(), new StyleRules(module).bannersWithoutIcon());
    write(right, "<p class=\"banner banner--good\">a</p>");
    assertEquals(1, new StyleRules(module).bannersWithoutIcon().size());
  }

  @Test
  void aFieldThatCountsUnitsIsFound() throws IOException {
    write("src/main/resources/templates/desk/form.html", "<input maxlength=\"120\">");
    assertEquals(1, new StyleRules(module).lengthsInUnits().size());
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
