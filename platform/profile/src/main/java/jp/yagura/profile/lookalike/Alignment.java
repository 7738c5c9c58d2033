package jp.yagura.profile.lookalike;

import java.util.ArrayList;
import java.util.List;
import jp.yagura.profile.lookalike.Difference.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way from one run of letters to another, where what readers overlook costs little
 * (optimal string alignment: Levenshtein's with neighbours swapped).
 */
final class Alignment {
  static final double SEPARATOR = 0.3;
  static final double DOUBLED = 0.5;
  private static final double INVISIBLE = 0.1;
  private static final double WIDTH = 0.1;
  private static final double CONFUSABLE = 0.2;
  private static final double CONFUSABLE_PAIR = 0.25;

  private final List<Letter> one;
  private final List<Letter> other;
  private final Gap[] gaps;
  private final Gap[] otherGaps;
  private final double[][] costs;
  private final Edit[][] last;

  private Alignment(List<Letter> one, List<Letter> other) {
    this.one = one;
    this.other = other;
    this.gaps = gaps(one, Kind.REMOVED);
    this.otherGaps = gaps(other, Kind.ADDED);
    this.costs = new double[one.size() + 1][other.size() + 1];
    this.last = new Edit[one.size() + 1][other.size() + 1];
  }

  /** What it means that a letter is on one side only. */
  private record Gap(Kind kind, double cost) {}

  private static Gap[] gaps(List<Letter> letters, Kind usual) {
    Gap[] gaps = new Gap[letters.size()];
    for (int at = 0; at < gaps.length; at++) {
      gaps[at] = new Gap(gapKind(letters, at, usual), gapCost(letters, at));
    }
    return gaps;
  }

  /** The steps in order; those where nothing changes are left out. */
  static List<Edit> of(List<Letter> one, List<Letter> other) {
    Alignment alignment = new Alignment(one, other);
    alignment.fill();
    return alignment.steps();
  }

  private void fill() {
    for (int i = 0; i <= one.size(); i++) {
      for (int j = 0; j <= other.size(); j++) {
        if (i + j > 0) {
          costs[i][j] = Double.POSITIVE_INFINITY;
          gap(i, j);
          pair(i, j);
        }
      }
    }
  }

  private void gap(int i, int j) {
    if (i > 0) {
      offer(i, j, gaps[i - 1].kind(), gaps[i - 1].cost(), 1, 0);
    }
    if (j > 0) {
      offer(i, j, otherGaps[j - 1].kind(), otherGaps[j - 1].cost(), 0, 1);
    }
  }

  private void pair(int i, int j) {
    if (i > 0 && j > 0) {
      Letter a = one.get(i - 1);
      Letter b = other.get(j - 1);
      offer(i, j, kind(a, b), cost(a, b), 1, 1);
      if (i > 1 && looksLike(one.get(i - 2), a, b)) {
        offer(i, j, Kind.CONFUSABLE, CONFUSABLE_PAIR, 2, 1);
      }
      if (j > 1 && looksLike(other.get(j - 2), b, a)) {
        offer(i, j, Kind.CONFUSABLE, CONFUSABLE_PAIR, 1, 2);
      }
      if (i > 1 && j > 1 && !a.same(b) && a.same(other.get(j - 2)) && one.get(i - 2).same(b)) {
        double separated = a.separator() || b.separator() ? SEPARATOR : 1;
        offer(i, j, Kind.SWAPPED, separated, 2, 2);
      }
    }
  }

  private void offer(int i, int j, @Nullable Kind kind, double cost, int ones, int others) {
    double whole = costs[i - ones][j - others] + cost;
    // A hair, so that sums of the same costs in another order are no reason to change.
    if (whole < costs[i][j] - 1e-9) {
      costs[i][j] = whole;
      last[i][j] = new Edit(kind, cost, i - ones, ones, j - others, others);
    }
  }

  private List<Edit> steps() {
    List<Edit> steps = new ArrayList<>();
    int i = one.size();
    int j = other.size();
    while (i + j > 0) {
      Edit edit = last[i][j];
      if (edit.kind() != null) {
        steps.addFirst(edit);
      }
      i = edit.one();
      j = edit.other();
    }
    return steps;
  }

  private static Kind gapKind(List<Letter> letters, int at, Kind usual) {
    if (letters.get(at).invisible()) {
      return Kind.INVISIBLE;
    }
    return doubled(letters, at) ? Kind.DOUBLED : usual;
  }

  private static double gapCost(List<Letter> letters, int at) {
    Letter letter = letters.get(at);
    if (letter.invisible()) {
      return INVISIBLE;
    }
    if (letter.separator()) {
      return SEPARATOR;
    }
    return doubled(letters, at) ? DOUBLED : letter.weight();
  }

  private static boolean doubled(List<Letter> letters, int at) {
    Letter letter = letters.get(at);
    return !letter.separator()
        && !letter.digit()
        && ((at > 0 && letters.get(at - 1).same(letter))
            || (at + 1 < letters.size() && letters.get(at + 1).same(letter)));
  }

  private static @Nullable Kind kind(Letter a, Letter b) {
    if (a.same(b)) {
      return null;
    }
    if (a.plain().equals(b.plain())) {
      return Kind.FULL_WIDTH;
    }
    return a.looksLike(b) ? Kind.CONFUSABLE : Kind.REPLACED;
  }

  private static double cost(Letter a, Letter b) {
    if (a.same(b)) {
      return 0;
    }
    if (a.plain().equals(b.plain())) {
      return WIDTH;
    }
    if (a.looksLike(b)) {
      return CONFUSABLE;
    }
    if (a.separator() && b.separator()) {
      return SEPARATOR;
    }
    return a.separator() || b.separator() ? 1 + SEPARATOR : Math.max(a.weight(), b.weight());
  }

  private static boolean looksLike(Letter first, Letter second, Letter single) {
    return !first.invisible()
        && !second.invisible()
        && (first.skeleton() + second.skeleton()).equals(single.skeleton());
  }
}
