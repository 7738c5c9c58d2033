package jp.yagura.incident.comment;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yagura.incident.people.Person;

/**
 * Finds the people who are named in a text: an {@code @} and a name, with or without the gap
 * between family and given name. Where several people have one name, the division in brackets tells
 * which is meant.
 */
final class ReadMentions {
  /** An address such as a@b is no mention. */
  private static final Pattern MARK = Pattern.compile("(?<![A-Za-z0-9._+-])[@＠]");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.ー・々-]+");

  /** No name with its division is longer. */
  private static final int LONGEST = 200;

  private static final int FIRST_BEYOND_LATIN = 0x250;
  private static final String GAPS = "[\\s\\u3000]+";

  private final List<Person> people;

  ReadMentions(List<Person> people) {
    this.people = people;
  }

  /**
   * Who is named.
   *
   * @param people each once, in the order of the text
   * @param unknown what stands after an {@code @} and is nobody's name, or that of several
   */
  record Found(Set<Person> people, Set<String> unknown) {}

  Found in(String text) {
    Set<Person> named = new LinkedHashSet<>();
    Set<String> unknown = new LinkedHashSet<>();
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      String rest = text.substring(mark.end(), Math.min(text.length(), mark.end() + LONGEST));
      List<Person> meant = meant(rest);
      if (meant.size() == 1) {
        named.addAll(meant);
      } else if (!meant.isEmpty()) {
        unknown.add(meant.getFirst().name());
      } else {
        Matcher word = WORD.matcher(rest);
        if (word.lookingAt()) {
          unknown.add(word.group());
        }
      }
    }
    return new Found(named, unknown);
  }

  /** How somebody is written after an {@code @}, so that nobody else is meant. */
  static String written(Person person, List<Person> among) {
    boolean alone =
        among.stream().filter(it -> folded(it.name()).equals(folded(person.name()))).count() == 1;
    return alone || person.division() == null
        ? person.name()
        : person.name() + "（" + person.division() + "）";
  }

  /** The longest name that the text begins with, and those whose name it is. */
  private List<Person> meant(String rest) {
    String start = Normalizer.normalize(rest, Normalizer.Form.NFKC);
    List<Person> hits = people.stream().filter(it -> begins(start, it.name())).toList();
    int longest = hits.stream().mapToInt(it -> folded(it.name()).length()).max().orElse(0);
    List<Person> best = hits.stream().filter(it -> folded(it.name()).length() == longest).toList();
    List<Person> exact = best.stream().filter(it -> begins(start, divided(it))).toList();
    return exact.isEmpty() ? best : exact;
  }

  private static String divided(Person person) {
    return person.name() + "（" + (person.division() == null ? "" : person.division()) + "）";
  }

  /** Gaps do not count; in Latin letters a name ends where the word does. */
  private static boolean begins(String text, String called) {
    String name = folded(called);
    int at = 0;
    for (int n = 0; n < name.length(); n++) {
      while (at < text.length() && n > 0 && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if (at >= text.length() || text.charAt(at) != name.charAt(n)) {
        return false;
      }
      at++;
    }
    boolean latin = name.chars().allMatch(it -> it < FIRST_BEYOND_LATIN);
    boolean goesOn =
        at < text.length()
            && Character.isLetterOrDigit(text.charAt(at))
            && text.charAt(at) < FIRST_BEYOND_LATIN;
    return !latin || !goesOn;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll(GAPS, "");
  }
}
