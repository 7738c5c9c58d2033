package jp.yagura.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What classes and packages are called. */
final class NameRules {
  private static final Set<String> ROOMS_WITHOUT_A_NAME =
      Set.of(
          "util",
          "utils",
          "common",
          "commons",
          "misc",
          "shared",
          "core",
          "base",
          "model",
          "dto",
          "impl",
          "service",
          "services",
          "manager",
          "helper",
          "helpers",
          "mapper",
          "around",
          "desk",
          "papers");

  /** Names that nobody could guess the meaning of, and endings that have none. */
  private static final Set<String> RIDDLES =
      Set.of(
          "Ear",
          "Shout",
          "Hearing",
          "Around",
          "Said",
          "Told",
          "Doorbell",
          "Place",
          "Narrow",
          "Narrowed",
          "Sound",
          "Circumstances",
          "Kept",
          "Seen",
          "Typed",
          "Hungry",
          "Notebook");

  private static final List<String> EMPTY_ENDINGS =
      List.of("Helper", "Manager", "Util", "Utils", "Impl", "Dto", "DTO");

  private NameRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("package-name", "packages are named for features", NameRules::packages),
        Rule.each("banned-name", "names are standard and boring", NameRules::riddles),
        new Rule("twin-name", "no two classes of a module share a name", NameRules::twins));
  }

  private static Stream<Broken> packages(House house) {
    return house
        .own()
        .map(JavaClass::getPackageName)
        .distinct()
        .filter(it -> it.startsWith(house.root() + "."))
        .map(it -> it.substring(house.root().length() + 1))
        .filter(it -> Arrays.stream(it.split("\\.")).anyMatch(ROOMS_WITHOUT_A_NAME::contains))
        .map(it -> new Broken("package-name", it, it + " says nothing"));
  }

  private static Stream<String> riddles(House house, JavaClass type) {
    String name = type.getSimpleName();
    boolean wrong = RIDDLES.contains(name) || EMPTY_ENDINGS.stream().anyMatch(name::endsWith);
    return wrong ? Stream.of("is called " + name) : Stream.empty();
  }

  private static Stream<Broken> twins(House house) {
    Map<String, List<JavaClass>> byName =
        house
            .own()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getSimpleName));
    return byName.entrySet().stream()
        .filter(it -> it.getValue().size() > 1)
        .map(
            it ->
                new Broken(
                    "twin-name",
                    it.getKey(),
                    it.getValue().stream().map(JavaClass::getName).sorted().toList() + ""));
  }
}
