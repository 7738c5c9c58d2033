package jp.yagura.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What no class does, whatever it is. */
final class PlainRules {
  private static final Set<String> OWN_CLOCKS =
      Set.of(
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.LocalTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.lang.System.currentTimeMillis",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone");

  private PlainRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.each("own-clock", "the time comes from the injected clock", PlainRules::ownClock),
        Rule.each(
            "field-injection",
            "dependencies come by constructor",
            (house, type) -> fields(type, it -> it.isAnnotatedWith(Types.INJECT), "is injected")),
        Rule.each(
            "kept-optional",
            "an Optional is an answer, never kept in a field",
            (house, type) ->
                fields(
                    type,
                    it ->
                        !type.isRecord() && it.getRawType().getName().equals("java.util.Optional"),
                    "is kept")),
        Rule.each(
            "open-entity",
            "the fields of an entity are private",
            (house, type) ->
                fields(
                    type,
                    it ->
                        type.isAnnotatedWith(Types.ENTITY)
                            && !it.getModifiers().contains(JavaModifier.PRIVATE),
                    "is not private")),
        Rule.each(
            "text-in-units",
            "a text is as long as people count it: @Characters, not @Size",
            (house, type) ->
                fields(
                    type,
                    it ->
                        it.isAnnotatedWith(Types.SIZE)
                            && it.getRawType().isEquivalentTo(String.class),
                    "counts units")));
  }

  /** A now(Clock) is what they should do. */
  private static Stream<String> ownClock(House house, JavaClass type) {
    return type.getCodeUnitAccessesFromSelf().stream()
        .filter(it -> it.getTarget().getRawParameterTypes().stream().noneMatch(PlainRules::clock))
        .map(it -> it.getTargetOwner().getName() + "." + it.getName())
        .filter(OWN_CLOCKS::contains)
        .map(it -> "calls " + it);
  }

  private static boolean clock(JavaClass type) {
    return type.getName().equals("java.time.Clock");
  }

  private static Stream<String> fields(JavaClass type, Predicate<JavaField> wrong, String what) {
    return type.getFields().stream()
        .filter(wrong)
        .map(it -> "has " + it.getName() + ", which " + what);
  }
}
