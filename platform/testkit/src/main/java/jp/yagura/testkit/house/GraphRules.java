package jp.yagura.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who may know whom. */
final class GraphRules {
  private static final Comparator<JavaClass> BY_NAME = Comparator.comparing(JavaClass::getName);

  private GraphRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("feature-cycle", "features form an acyclic graph", GraphRules::featureCycles),
        new Rule("class-cycle", "no two classes of a package need each other", GraphRules::pairs),
        Rule.each("other-service", "no service imports another", GraphRules::otherServices),
        Rule.each(
            "entity-away",
            "entities and repositories are not seen from another feature",
            GraphRules::entitiesOfOthers));
  }

  /** Each arrow that lies on a cycle. */
  private static Stream<Broken> featureCycles(House house) {
    Map<String, Set<String>> arrows = new TreeMap<>();
    house
        .own()
        .filter(type -> !house.feature(type).isEmpty())
        .forEach(
            type ->
                house
                    .needs(type)
                    .map(house::feature)
                    .filter(it -> !it.isEmpty() && !it.equals(house.feature(type)))
                    .forEach(
                        it ->
                            arrows
                                .computeIfAbsent(house.feature(type), k -> new TreeSet<>())
                                .add(it)));
    return arrows.entrySet().stream()
        .flatMap(
            from ->
                from.getValue().stream()
                    .filter(to -> reaches(arrows, to, from.getKey()))
                    .map(to -> from.getKey() + "->" + to))
        .map(arrow -> new Broken("feature-cycle", arrow, arrow + " lies on a cycle"));
  }

  private static boolean reaches(Map<String, Set<String>> arrows, String from, String to) {
    Set<String> seen = new TreeSet<>(Set.of(from));
    Set<String> next = seen;
    while (!next.isEmpty() && !seen.contains(to)) {
      Set<String> further = new TreeSet<>();
      next.forEach(it -> further.addAll(arrows.getOrDefault(it, Set.of())));
      further.removeAll(seen);
      seen.addAll(further);
      next = further;
    }
    return seen.contains(to);
  }

  private static Stream<Broken> pairs(House house) {
    Map<JavaClass, Set<JavaClass>> needs = new TreeMap<>(BY_NAME);
    house
        .own()
        .forEach(
            type -> {
              JavaClass top = House.top(type);
              Set<JavaClass> known = needs.computeIfAbsent(top, k -> new TreeSet<>(BY_NAME));
              house
                  .needs(type)
                  .map(House::top)
                  .filter(it -> it.getPackageName().equals(top.getPackageName()) && !it.equals(top))
                  .forEach(known::add);
            });
    return needs.entrySet().stream()
        .flatMap(
            one ->
                one.getValue().stream()
                    .filter(other -> needs.getOrDefault(other, Set.of()).contains(one.getKey()))
                    .filter(other -> BY_NAME.compare(one.getKey(), other) < 0)
                    .map(other -> pair(one.getKey(), other)));
  }

  private static Broken pair(JavaClass one, JavaClass other) {
    String where = House.name(one) + "<->" + House.name(other);
    return new Broken("class-cycle", where, one.getPackageName() + " " + where);
  }

  private static Stream<String> otherServices(House house, JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .filter(it -> house.ofAnotherService(it.getTargetClass()))
        .map(it -> "needs " + it.getTargetClass().getName());
  }

  private static Stream<String> entitiesOfOthers(House house, JavaClass type) {
    return house
        .needs(type)
        .filter(it -> it.isAnnotatedWith(Types.ENTITY) || it.isAssignableTo(Types.REPOSITORY))
        .filter(it -> !house.feature(it).equals(house.feature(type)))
        .map(it -> "sees " + it.getName());
  }
}
