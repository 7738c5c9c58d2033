package jp.yagura.profile.lookalike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that official accounts have before or behind their name, and that fakes were therefore made
 * with. They say nothing about whose account it is.
 */
final class Affixes {
  /** So usual that they count even where nothing separates them from the name. */
  private static final Set<String> LONG =
      words(
          """
          official officials officialaccount account info information koho kouhou kouho
          city town village pref prefecture japan news event events campaign present gift
          support staff team help real backup
          公式 公式アカウント 公認 広報 情報 ニュース キャンペーン 事務局 市 町 村 県 市役所 町役場 村役場 県庁
          """);

  private static final Set<String> SHORT =
      words(
          """
          jp jpn pr shi cho machi mura son ken ku gov lg go the acc sns sub new my ofc
          bsky.social lg.jp
          """);

  private static final List<String> ALL =
      Stream.concat(LONG.stream(), SHORT.stream())
          .sorted(Comparator.comparing(String::length).reversed().thenComparing(it -> it))
          .toList();

  private static final int MOST_DIGITS = 4;
  private static final int ENOUGH_WITHOUT_SEPARATOR = 5;
  private static final int ENOUGH_FOR_ANY_LETTERS = 8;

  /** What one usual word takes off the score. */
  private static final double USUAL = 0.9;

  /** What one or two letters that are no usual word take off it. */
  private static final double ANY = 0.85;

  private Affixes() {}

  /**
   * A handle without the words around its name.
   *
   * @param from first letter that is left
   * @param to behind the last letter that is left
   * @param factor what the words take off the score
   */
  record Name(int from, int to, double factor) {}

  /** All ways to take words off; none of them leaves the whole. */
  static List<Name> names(List<Letter> letters) {
    List<Name> names = new ArrayList<>();
    List<Name> fronts = fronts(letters, 0, letters.size(), 1);
    for (Name front : fronts) {
      names.add(front);
      names.addAll(backs(letters, front.from(), letters.size(), front.factor()));
    }
    names.addAll(backs(letters, 0, letters.size(), 1));
    any(letters, names);
    return names;
  }

  private static void any(List<Letter> letters, List<Name> names) {
    for (int taken = 1; taken <= Math.min(3, letters.size() - 1); taken++) {
      int end = letters.size() - taken;
      if (few(letters.subList(0, taken)) && enough(letters.subList(taken, letters.size()))) {
        names.add(new Name(taken, letters.size(), ANY));
      }
      if (few(letters.subList(end, letters.size())) && enough(letters.subList(0, end))) {
        names.add(new Name(0, end, ANY));
      }
    }
  }

  private static boolean few(List<Letter> letters) {
    int weight = Letter.weight(letters);
    return weight > 0 && weight <= 2;
  }

  private static boolean enough(List<Letter> letters) {
    return Letter.weight(letters) >= ENOUGH_FOR_ANY_LETTERS;
  }

  private static List<Name> fronts(List<Letter> letters, int from, int to, double factor) {
    for (String word : ALL) {
      int end = front(letters, from, to, word);
      if (end > from) {
        List<Name> found = new ArrayList<>();
        found.add(new Name(end, to, factor * USUAL));
        if (factor == 1) {
          found.addAll(fronts(letters, end, to, factor * USUAL));
        }
        return found;
      }
    }
    return List.of();
  }

  private static List<Name> backs(List<Letter> letters, int from, int to, double factor) {
    int before = digits(letters, from, to);
    for (String word : ALL) {
      before = before == to ? back(letters, from, to, word) : before;
    }
    if (before == to) {
      return List.of();
    }
    List<Name> found = new ArrayList<>();
    found.add(new Name(from, before, factor * USUAL));
    if (factor == 1) {
      found.addAll(backs(letters, from, before, factor * USUAL));
    }
    return found;
  }

  /** Behind the word and what separates it, or {@code from} when the word does not stand there. */
  private static int front(List<Letter> letters, int from, int to, String word) {
    int end = from + word.length();
    if (end >= to || !Letter.plain(letters.subList(from, end)).equals(word)) {
      return from;
    }
    int name = end;
    while (name < to && letters.get(name).separator()) {
      name++;
    }
    return bounded(letters, name, to, name > end) ? name : from;
  }

  private static int back(List<Letter> letters, int from, int to, String word) {
    int begin = to - word.length();
    if (begin <= from || !Letter.plain(letters.subList(begin, to)).equals(word)) {
      return to;
    }
    return behindName(letters, from, to, begin);
  }

  private static int digits(List<Letter> letters, int from, int to) {
    int begin = to;
    while (begin > from && letters.get(begin - 1).digit()) {
      begin--;
    }
    boolean number = begin < to && begin > from && to - begin <= MOST_DIGITS;
    return number ? behindName(letters, from, to, begin) : to;
  }

  private static int behindName(List<Letter> letters, int from, int to, int begin) {
    int end = begin;
    while (end > from && letters.get(end - 1).separator()) {
      end--;
    }
    return bounded(letters, from, end, end < begin) ? end : to;
  }

  private static boolean bounded(List<Letter> letters, int from, int to, boolean separated) {
    int left = Letter.weight(letters.subList(from, to));
    return left >= (separated ? 3 : ENOUGH_WITHOUT_SEPARATOR);
  }

  /** The weight of a handle's letters without words that both handles have in the same place. */
  static int ownWeight(List<Letter> one, List<Letter> other) {
    int from = 0;
    int before = -1;
    while (before != from) {
      before = from;
      from = sharedFront(one, other, from);
    }
    int cut = 0;
    before = -1;
    while (before != cut) {
      before = cut;
      cut = sharedBack(one, other, from, cut);
    }
    return Math.min(
        Letter.weight(one.subList(from, one.size() - cut)),
        Letter.weight(other.subList(from, other.size() - cut)));
  }

  private static int sharedFront(List<Letter> one, List<Letter> other, int from) {
    for (String word : ALL) {
      int end = from + word.length();
      if (end < Math.min(one.size(), other.size())
          && Letter.plain(one.subList(from, end)).equals(word)
          && Letter.plain(other.subList(from, end)).equals(word)
          && (LONG.contains(word) || (one.get(end).separator() && other.get(end).separator()))) {
        return end;
      }
      if (from + 1 < Math.min(one.size(), other.size())
          && one.get(from).separator()
          && other.get(from).separator()) {
        return from + 1;
      }
    }
    return from;
  }

  private static int sharedBack(List<Letter> one, List<Letter> other, int from, int cut) {
    int ones = one.size() - cut;
    int others = other.size() - cut;
    if (Math.min(ones, others) <= from + 1) {
      return cut;
    }
    if (one.get(ones - 1).separator() && other.get(others - 1).separator()) {
      return cut + 1;
    }
    for (String word : ALL) {
      int begin = ones - word.length();
      int begins = others - word.length();
      if (Math.min(begin, begins) > from
          && Letter.plain(one.subList(begin, ones)).equals(word)
          && Letter.plain(other.subList(begins, others)).equals(word)
          && (LONG.contains(word)
              || (one.get(begin - 1).separator() && other.get(begins - 1).separator()))) {
        return cut + word.length();
      }
    }
    return cut;
  }

  /** Whether a name is made of usual words alone, so that it names nobody. */
  static boolean namesNobody(List<Letter> letters) {
    String plain = Letter.plain(letters).replaceAll("[_.\\-・·\\s]+", " ").strip();
    return Stream.of(plain.split(" ")).allMatch(it -> LONG.contains(it) || SHORT.contains(it));
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
