package jp.yagura.profile.lookalike;

import java.util.ArrayList;
import java.util.List;
import jp.yagura.profile.lookalike.Difference.Kind;
import jp.yagura.profile.lookalike.Difference.Position;
import jp.yagura.profile.lookalike.Difference.Side;

/** One way to see a handle in another: what stands around the names, and how the names differ. */
final class Reading {
  /** What the first plainly different letter costs, as a share of the letters of the name. */
  private static final double FIRST_LETTER = 1.1;

  /** What each further one costs: fakes change one. */
  private static final double FURTHER_LETTER = 2.2;

  /** What each separator after the first costs. */
  private static final double FURTHER_SEPARATOR = 0.1;

  /** A name of fewer letters is no name: two of that length are alike by accident. */
  private static final int SHORTEST = 3;

  /** From how many letters on a doubled one is overlooked. */
  private static final int SHORTEST_DOUBLED = 4;

  private static final double TOO_SHORT = 0.5;
  private static final double THOUSAND = 1000;

  private final List<Letter> ones;
  private final List<Letter> others;
  private final Affixes.Name one;
  private final Affixes.Name other;
  private final List<Edit> edits;
  private final double score;

  Reading(List<Letter> ones, List<Letter> others, Affixes.Name one, Affixes.Name other) {
    this.ones = ones;
    this.others = others;
    this.one = one;
    this.other = other;
    List<Letter> name = ones.subList(one.from(), one.to());
    List<Letter> names = others.subList(other.from(), other.to());
    this.edits = Alignment.of(name, names);
    this.score = score(name, names, edits, one.factor() * other.factor());
  }

  double score() {
    return score;
  }

  private static double score(
      List<Letter> name, List<Letter> names, List<Edit> edits, double words) {
    int all = Math.min(Letter.weight(name), Letter.weight(names));
    int own = Affixes.ownWeight(name, names);
    double overlooked = 0;
    double seen = 0;
    boolean separated = false;
    for (Edit edit : edits) {
      boolean doubled = edit.kind() == Kind.DOUBLED && edit.cost() == Alignment.DOUBLED;
      if (edit.letter() || (doubled && (all < SHORTEST_DOUBLED || own < SHORTEST))) {
        seen += Math.max(1, edit.cost()) * (seen == 0 ? FIRST_LETTER : FURTHER_LETTER);
      } else if (edit.cost() == Alignment.SEPARATOR) {
        overlooked += separated ? FURTHER_SEPARATOR : edit.cost();
        separated = true;
      } else {
        overlooked += edit.cost();
      }
    }
    if (all == 0 || (seen > 0 && own == 0)) {
      return 0;
    }
    double alike = Math.max(0, 1 - overlooked / all - (seen > 0 ? seen / own : 0)) * words;
    boolean accident = all < SHORTEST || (words < 1 && Affixes.namesNobody(name));
    return Math.round((accident ? alike * TOO_SHORT : alike) * THOUSAND) / THOUSAND;
  }

  /** What differs, in the order of the letters; the other handle is the one asked about. */
  List<Difference> differences() {
    List<Difference> found = new ArrayList<>();
    around(found, Kind.PREFIX, 0, one.from(), 0, other.from());
    for (Edit edit : edits) {
      int from = one.from() + edit.one();
      int to = other.from() + edit.other();
      Kind kind = edit.kind();
      if (kind != null) {
        add(found, kind, from, from + edit.ones(), to, to + edit.others());
      }
    }
    around(found, Kind.SUFFIX, one.to(), ones.size(), other.to(), others.size());
    return found;
  }

  private void around(
      List<Difference> found, Kind kind, int from, int to, int otherFrom, int otherTo) {
    if (to > from || otherTo > otherFrom) {
      found.add(difference(kind, from, to, otherFrom, otherTo));
    }
  }

  /** Neighbours that differ in the same way are one difference. */
  private void add(
      List<Difference> found, Kind kind, int from, int to, int otherFrom, int otherTo) {
    Difference next = difference(kind, from, to, otherFrom, otherTo);
    Difference last = found.isEmpty() ? null : found.getLast();
    if (last != null && joins(last, next)) {
      found.removeLast();
      found.add(
          new Difference(
              kind,
              next.side(),
              last.position() == Position.FIRST ? Position.FIRST : next.position(),
              last.official() + next.official(),
              last.asked() + next.asked(),
              last.officialAt(),
              last.askedAt()));
    } else {
      found.add(next);
    }
  }

  private static boolean joins(Difference last, Difference next) {
    return next.kind() != Kind.DOUBLED
        && last.kind() == next.kind()
        && last.side() == next.side()
        && last.officialAt() + last.official().length() == next.officialAt()
        && last.askedAt() + last.asked().length() == next.askedAt();
  }

  private Difference difference(Kind kind, int from, int to, int otherFrom, int otherTo) {
    List<Letter> official = ones.subList(from, to);
    List<Letter> asked = others.subList(otherFrom, otherTo);
    Side side = side(kind, official, asked);
    boolean byAsked = side != Side.OFFICIAL;
    return new Difference(
        kind,
        side,
        byAsked ? position(otherFrom, otherTo, others.size()) : position(from, to, ones.size()),
        Letter.text(official),
        Letter.text(asked),
        Letter.text(ones.subList(0, from)).length(),
        Letter.text(others.subList(0, otherFrom)).length());
  }

  private static Side side(Kind kind, List<Letter> official, List<Letter> asked) {
    if (official.isEmpty()) {
      return Side.ASKED;
    }
    if (asked.isEmpty()) {
      return Side.OFFICIAL;
    }
    if (kind != Kind.FULL_WIDTH) {
      return Side.BOTH;
    }
    return Letter.key(asked).equals(Letter.plain(asked)) ? Side.OFFICIAL : Side.ASKED;
  }

  private static Position position(int from, int to, int size) {
    if (from == 0) {
      return Position.FIRST;
    }
    return to == size ? Position.LAST : Position.MIDDLE;
  }
}
