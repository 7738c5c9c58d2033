package jp.yagura.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule about classes.
 *
 * @param name short, as {@code house-exceptions.txt} has it
 * @param sentence what it demands
 */
record Rule(String name, String sentence, Function<House, Stream<Broken>> check) {
  /** A rule that looks at one class after the other and says what is wrong with each. */
  static Rule each(
      String name, String sentence, BiFunction<House, JavaClass, Stream<String>> wrong) {
    return new Rule(
        name,
        sentence,
        house ->
            house
                .own()
                .flatMap(type -> wrong.apply(house, type).map(it -> Broken.of(name, type, it))));
  }

  /** The same, for services only. */
  static Rule inServices(
      String name, String sentence, BiFunction<House, JavaClass, Stream<String>> wrong) {
    return each(
        name,
        sentence,
        (house, type) -> house.service() ? wrong.apply(house, type) : Stream.empty());
  }

  /** Where it is broken; one entry for a class, whatever the number of places in it. */
  List<Broken> broken(House house) {
    return check.apply(house).distinct().toList();
  }
}
