package jp.yagura.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;

/**
 * One place where a rule is broken.
 *
 * @param rule its short name, as {@code house-exceptions.txt} has it
 * @param where the simple name of the class with the file, so that an exception survives a move;
 *     for a rule about packages the package or the arrow between two features
 * @param why a sentence
 */
record Broken(String rule, String where, String why) {
  static Broken of(String rule, JavaClass type, String why) {
    return new Broken(rule, House.name(type), type.getName() + " " + why);
  }

  /** The line that would excuse it. */
  String line() {
    return rule + " " + where;
  }

  @Override
  public String toString() {
    return line() + ": " + why;
  }
}
