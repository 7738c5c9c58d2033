package jp.yagura.profile.lookalike;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Handles made from an official one in the ways that fakes were, each with how likely it is. The
 * order follows the cases known in Japan: {@code _} at the end (Saitama), {@code _} moved or left
 * out (Akita), a word added (Kagoshima), letters that look the same, a doubled letter (Aira and
 * Isa), one letter changed (Fujikawa). The figures are a judgement, only to order by.
 */
final class Variants {
  private static final double SEPARATOR_BEHIND = 1;
  private static final double SEPARATOR_LEFT_OUT = 0.97;
  private static final double SEPARATOR_ADDED = 0.95;
  private static final double SEPARATOR_TWICE = 0.92;
  private static final double SEPARATOR_BEFORE = 0.88;
  private static final double SEPARATOR_CHANGED = 0.84;
  private static final double SAME_LOOK = 0.87;
  private static final double DOUBLED = 0.8;
  private static final double NEIGHBOURS_SWAPPED = 0.6;
  private static final double LEFT_OUT = 0.55;
  private static final double CHANGED = 0.5;

  /** What each place nearer the beginning takes off: readers look there first. */
  private static final double NEARER = 0.01;

  private static final Map<String, Double> BEHIND =
      Map.of(
          "_official", 0.94,
          "_jp", 0.9,
          "official", 0.82,
          "_info", 0.81,
          "_pr", 0.72,
          "_koho", 0.71,
          "1", 0.74,
          ".official", 0.79,
          "2", 0.62,
          "公式", 0.7);

  private static final Map<String, Double> BEFORE =
      Map.of("official_", 0.91, "info_", 0.76, "official", 0.75, "city_", 0.7, "the_", 0.52);

  private static final List<List<String>> LOOKS =
      List.of(
          List.of("l", "1"),
          List.of("i", "l"),
          List.of("i", "1"),
          List.of("o", "0"),
          List.of("m", "rn"),
          List.of("w", "vv"));

  /** Letters that sound or look much the same when read in haste. */
  private static final List<List<String>> NEAR =
      List.of(
          List.of("a", "e"),
          List.of("a", "o"),
          List.of("u", "v"),
          List.of("m", "n"),
          List.of("g", "q"),
          List.of("k", "c"),
          List.of("s", "z"),
          List.of("s", "5"),
          List.of("z", "2"),
          List.of("h", "f"));

  private final String name;
  private final Map<String, Double> found = new TreeMap<>();

  private Variants(String name) {
    this.name = name;
  }

  /** The handles, without the official one, and how likely each is. */
  static Map<String, Double> of(String official) {
    Variants variants = new Variants(official.toLowerCase(Locale.ROOT));
    variants.separators();
    variants.words();
    LOOKS.forEach(pair -> variants.exchange(pair, SAME_LOOK));
    NEAR.forEach(pair -> variants.exchange(pair, CHANGED));
    variants.letters();
    variants.found.remove(variants.name);
    variants.found.remove("");
    return variants.found;
  }

  private void add(String handle, double likelihood) {
    found.merge(handle, likelihood, Math::max);
  }

  private void separators() {
    add(name + "_", SEPARATOR_BEHIND);
    add(name + ".", SEPARATOR_BEHIND - 0.15);
    add(name + "__", SEPARATOR_BEHIND - 0.2);
    add("_" + name, SEPARATOR_BEFORE);
    for (int at = 0; at < name.length(); at++) {
      String before = name.substring(0, at);
      String behind = name.substring(at + 1);
      char letter = name.charAt(at);
      if (separator(letter)) {
        add(before + behind, SEPARATOR_LEFT_OUT);
        add(before + letter + letter + behind, SEPARATOR_TWICE);
        for (String other : List.of("_", ".", "-")) {
          add(before + other + behind, SEPARATOR_CHANGED);
        }
      } else if (at > 0 && Character.isDigit(letter) != Character.isDigit(name.charAt(at - 1))) {
        add(before + "_" + name.substring(at), near(SEPARATOR_ADDED, at));
      }
    }
    for (String word : List.of("koho", "kouhou", "city", "pref", "town", "official", "pr")) {
      if (name.endsWith(word) && name.length() > word.length()) {
        add(name.substring(0, name.length() - word.length()) + "_" + word, SEPARATOR_ADDED - 0.1);
      }
    }
  }

  private void words() {
    BEHIND.forEach((word, likelihood) -> add(name + word, likelihood));
    BEFORE.forEach((word, likelihood) -> add(word + name, likelihood));
  }

  /** Each place where one of a pair stands, by the other. */
  private void exchange(List<String> pair, double likelihood) {
    exchange(pair.getFirst(), pair.getLast(), likelihood);
    exchange(pair.getLast(), pair.getFirst(), likelihood);
  }

  private void exchange(String from, String to, double likelihood) {
    for (int at = name.indexOf(from); at >= 0; at = name.indexOf(from, at + 1)) {
      add(name.substring(0, at) + to + name.substring(at + from.length()), near(likelihood, at));
    }
  }

  private void letters() {
    for (int at = 0; at < name.length(); at++) {
      String before = name.substring(0, at);
      char letter = name.charAt(at);
      if (Character.isLetter(letter)) {
        add(before + letter + name.substring(at), near(DOUBLED, at));
        add(before + name.substring(at + 1), near(LEFT_OUT, at));
      }
      boolean two = at + 1 < name.length() && Character.isLetter(letter);
      if (two && Character.isLetter(name.charAt(at + 1))) {
        String swapped = "" + name.charAt(at + 1) + letter;
        add(before + swapped + name.substring(at + 2), near(NEIGHBOURS_SWAPPED, at));
      }
    }
  }

  private double near(double likelihood, int at) {
    return Math.max(0, likelihood - NEARER * (name.length() - at));
  }

  private static boolean separator(char letter) {
    return letter == '_' || letter == '.' || letter == '-';
  }
}
