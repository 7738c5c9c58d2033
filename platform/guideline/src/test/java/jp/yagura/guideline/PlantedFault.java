package jp.yagura.guideline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One fault to plant into a sound file, and the place at which it must be found. */
record PlantedFault(String rule, String out, String in, String marker, String after) {
  static List<PlantedFault> all() {
    List<PlantedFault> faults = new ArrayList<>();
    for (String block : Resource.read("planted-faults.txt").split("\n\n")) {
      if (block.lines().anyMatch(line -> line.startsWith("? "))) {
        faults.add(parse(block));
      }
    }
    return faults;
  }

  private static PlantedFault parse(String block) {
    List<String> marks = lines(block, "@ ").toList();
    return new PlantedFault(
        lines(block, "? ").findFirst().orElseThrow(),
        lines(block, "- ").collect(Collectors.joining("\n")),
        lines(block, "+ ").collect(Collectors.joining("\n")),
        marks.stream().filter(it -> !it.startsWith("after ")).findFirst().orElse(""),
        marks.stream()
            .filter(it -> it.startsWith("after "))
            .map(it -> it.substring("after ".length()))
            .findFirst()
            .orElse(""));
  }

  private static Stream<String> lines(String block, String sign) {
    return block.lines().filter(it -> it.startsWith(sign)).map(it -> it.substring(2));
  }

  String plantedIn(String yaml) {
    assertTrue(yaml.contains(out), () -> "the sample does not have: " + out);
    int at = yaml.indexOf(out);
    return yaml.substring(0, at) + in + yaml.substring(at + out.length());
  }

  /** The line, counted from 1, at which the fault must be found. */
  int line(String sample) {
    String planted = plantedIn(sample);
    int from = after.isEmpty() ? 0 : planted.indexOf(after);
    int at = marker.isEmpty() ? sample.indexOf(out) : planted.indexOf(marker, from);
    assertTrue(at >= 0, () -> "no such line: " + marker);
    return (int) planted.substring(0, at).chars().filter(it -> it == '\n').count() + 1;
  }

  @Override
  public String toString() {
    return rule + ": " + in.strip();
  }
}
