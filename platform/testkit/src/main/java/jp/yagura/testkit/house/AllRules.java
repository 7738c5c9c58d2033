package jp.yagura.testkit.house;

import java.util.List;
import java.util.stream.Stream;

/** The rules about classes, each with a wrong example that its test knows by name. */
final class AllRules {
  static final List<Rule> ALL =
      Stream.of(
              GraphRules.all(),
              EdgeRules.all(),
              PlainRules.all(),
              NameRules.all(),
              List.of(ProfileRules.rule()))
          .flatMap(List::stream)
          .toList();

  private AllRules() {}
}
