package jp.yagura.profile.lookalike;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import jp.yagura.profile.Identity;
import jp.yagura.profile.Identity.Match;
import jp.yagura.profile.Platform;
import jp.yagura.profile.lookalike.Difference.Kind;
import jp.yagura.profile.lookalike.Difference.Position;
import jp.yagura.profile.lookalike.Difference.Side;

/**
 * How like an official handle another one is, and in what they differ. Letters are compared by what
 * they look like (UTS #39 skeletons, Unicode NFKC), and the ways in which fakes in Japan were made
 * cost little: a separator more or less, full width, a doubled letter, a usual word before or
 * behind the name, l/1/I, o/0, rn/m and vv/w. A letter that is plainly another costs its share of
 * the name, so that short names are not taken for each other by accident.
 *
 * @param official the official handle, without {@code @}
 * @param asked the other handle, without {@code @}
 * @param score from 0, nothing alike, to 1; the same whichever of the two is official
 * @param differences in the order of the letters; empty where the handles are too different to tell
 */
public record LookAlike(String official, String asked, double score, List<Difference> differences) {

  /**
   * From this score on people take one for the other. The known fakes have 0.86 and more; of two
   * hundred unrelated handles of municipalities no pair has more than 0.4.
   */
  public static final double THRESHOLD = 0.8;

  private static final int LONGEST = 100;
  private static final int MOST_UNSHARED = 2;

  /** By how many letters two names may differ: a few may be doubled. */
  private static final int MOST_APART = 4;

  private static final String MARKS = "@＠";
  private static final String OF_EVERYBODY = ".bsky.social";

  public LookAlike {
    differences = List.copyOf(differences);
  }

  /** Whether people could take one for the other. */
  public boolean likely() {
    return score >= THRESHOLD;
  }

  /**
   * Compares two handles of any platform.
   *
   * @param official with or without {@code @}
   * @param asked with or without {@code @}
   * @return empty when they are equal: only case, a leading {@code @} or the Unicode composition of
   *     letters differs
   */
  public static Optional<LookAlike> compare(String official, String asked) {
    String one = bare(official);
    String other = bare(asked);
    if (key(one).equals(key(other))) {
      return Optional.empty();
    }
    // One order for both ways, so that the score is the same.
    return Optional.of(
        key(one).compareTo(key(other)) < 0 ? found(one, other) : found(other, one).turned());
  }

  /**
   * Compares two accounts by their handles. The same handle on another platform or server is as
   * like as can be, with that as the only difference; a handle like it there differs in both.
   *
   * @return empty when they are the same account, when nothing tells them apart, or when one has no
   *     handle
   */
  public static Optional<LookAlike> compare(Identity official, Identity asked) {
    if (official.handle() == null
        || asked.handle() == null
        || official.compare(asked) == Match.SAME) {
      return Optional.empty();
    }
    String one = name(official);
    String other = name(asked);
    List<Difference> where = where(official, asked);
    Optional<LookAlike> handles = compare(one, other);
    if (handles.isEmpty()) {
      return where.isEmpty()
          ? Optional.empty()
          : Optional.of(new LookAlike(bare(one), bare(other), 1, where));
    }
    LookAlike alike = handles.get();
    List<Difference> all = new ArrayList<>(alike.differences());
    all.addAll(where);
    return Optional.of(new LookAlike(alike.official(), alike.asked(), alike.score(), all));
  }

  /** A part of a handle. */
  public record Part(String text, boolean differs) {}

  /** The official handle in parts, those that differ apart. */
  public List<Part> officialParts() {
    return parts(official, Side.OFFICIAL);
  }

  /** The other handle in parts, those that differ apart. */
  public List<Part> askedParts() {
    return parts(asked, Side.ASKED);
  }

  private List<Part> parts(String handle, Side side) {
    List<Part> parts = new ArrayList<>();
    int done = 0;
    for (Difference difference : differences) {
      boolean official = side == Side.OFFICIAL;
      String letters = official ? difference.official() : difference.asked();
      int at = official ? difference.officialAt() : difference.askedAt();
      if (difference.position() != Position.WHOLE && !letters.isEmpty() && at >= done) {
        if (at > done) {
          parts.add(new Part(handle.substring(done, at), false));
        }
        done = at + letters.length();
        parts.add(new Part(handle.substring(at, done), true));
      }
    }
    if (done < handle.length()) {
      parts.add(new Part(handle.substring(done), false));
    }
    return parts;
  }

  private LookAlike turned() {
    return new LookAlike(
        /* official= */ asked,
        /* asked= */ official,
        score,
        differences.stream().map(Difference::turned).toList());
  }

  private static String bare(String handle) {
    String bare = handle.strip();
    int begin = 0;
    while (begin < bare.length() && MARKS.indexOf(bare.charAt(begin)) >= 0) {
      begin++;
    }
    return Normalizer.normalize(bare.substring(begin), Normalizer.Form.NFC);
  }

  private static String key(String bare) {
    return bare.toLowerCase(Locale.ROOT);
  }

  /** Without the domain that Bluesky gives to everybody. */
  private static String name(Identity identity) {
    String handle = Objects.requireNonNull(identity.handle());
    boolean usual =
        identity.platform() == Platform.BLUESKY
            && handle.toLowerCase(Locale.ROOT).endsWith(OF_EVERYBODY)
            && handle.length() > OF_EVERYBODY.length();
    return usual ? handle.substring(0, handle.length() - OF_EVERYBODY.length()) : handle;
  }

  private static List<Difference> where(Identity official, Identity asked) {
    Platform one = official.platform();
    Platform other = asked.platform();
    if (one != null && other != null && one != other) {
      return List.of(whole(Kind.PLATFORM, one.wire(), other.wire()));
    }
    String server = official.server();
    String others = asked.server();
    return server != null && others != null && !server.equals(others)
        ? List.of(whole(Kind.SERVER, server, others))
        : List.of();
  }

  private static Difference whole(Kind kind, String official, String asked) {
    return new Difference(kind, Side.BOTH, Position.WHOLE, official, asked, 0, 0);
  }

  /** The best way to see one in the other. */
  private static LookAlike found(String one, String other) {
    LookAlike nothing = new LookAlike(one, other, 0, List.of());
    if (one.length() > LONGEST || other.length() > LONGEST) {
      return nothing;
    }
    List<Letter> ones = Letter.of(one);
    List<Letter> others = Letter.of(other);
    if (Unshared.letters(ones, others) > MOST_UNSHARED || numbers(ones, others)) {
      return nothing;
    }
    List<Reading> readings = new ArrayList<>();
    readings.add(new Reading(ones, others, whole(ones), whole(others)));
    Affixes.names(ones).stream()
        .filter(name -> near(ones, name, others, whole(others)))
        .forEach(name -> readings.add(new Reading(ones, others, name, whole(others))));
    Affixes.names(others).stream()
        .filter(name -> near(ones, whole(ones), others, name))
        .forEach(name -> readings.add(new Reading(ones, others, whole(ones), name)));
    return readings.stream()
        .max(Comparator.comparingDouble(Reading::score))
        .map(best -> new LookAlike(one, other, best.score(), best.differences()))
        .orElse(nothing);
  }

  /** Whether the names are of about the same length; else they are not worth comparing. */
  private static boolean near(
      List<Letter> ones, Affixes.Name one, List<Letter> others, Affixes.Name other) {
    int weight = Letter.weight(ones.subList(one.from(), one.to()));
    int weights = Letter.weight(others.subList(other.from(), other.to()));
    return Math.abs(weight - weights) <= MOST_APART;
  }

  private static Affixes.Name whole(List<Letter> letters) {
    return new Affixes.Name(0, letters.size(), 1);
  }

  /**
   * Numbers of accounts are given by the platform: near ones have nothing to do with each other.
   */
  private static boolean numbers(List<Letter> ones, List<Letter> others) {
    return ones.stream().allMatch(Letter::digit) && others.stream().allMatch(Letter::digit);
  }
}
