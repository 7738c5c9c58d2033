package jp.yagura.profile.lookalike;

import java.util.Locale;

/**
 * One thing in which a handle differs from an official one.
 *
 * @param side whose letters are the odd ones
 * @param position where in the handle that has the letters; of both, in the one asked about
 * @param official the letters in the official handle; empty when it has none there
 * @param asked the letters in the other handle; empty when it has none there
 * @param officialAt where they begin in the official handle, in UTF-16 units
 * @param askedAt where they begin in the other handle, in UTF-16 units
 */
public record Difference(
    Kind kind,
    Side side,
    Position position,
    String official,
    String asked,
    int officialAt,
    int askedAt) {

  /** In what way. */
  public enum Kind {
    /** The handle asked about has letters more. */
    ADDED,
    /** It has letters less. */
    REMOVED,
    /** Letters stand for others that do not look like them. */
    REPLACED,
    /** Two neighbours stand in the other order. */
    SWAPPED,
    /** A letter stands twice on one side. */
    DOUBLED,
    /** The same letters in full width, or in another form that is compatible (Unicode NFKC). */
    FULL_WIDTH,
    /** Letters that look the same (UTS #39). */
    CONFUSABLE,
    /** A character that nobody sees. */
    INVISIBLE,
    /** A usual word such as official stands before the name on one side. */
    PREFIX,
    /** A usual word such as _jp stands behind the name on one side. */
    SUFFIX,
    /** It is on another service; the letters are the wire names of the services. */
    PLATFORM,
    /** It is on another server of the service; the letters are the servers. */
    SERVER;

    /** The name in answers, such as {@code full-width}. */
    public String wire() {
      return lower(name());
    }
  }

  /** Whose letters. */
  public enum Side {
    OFFICIAL,
    ASKED,
    BOTH;

    /** The name in answers, such as {@code asked}. */
    public String wire() {
      return lower(name());
    }

    Side other() {
      return switch (this) {
        case OFFICIAL -> ASKED;
        case ASKED -> OFFICIAL;
        case BOTH -> BOTH;
      };
    }
  }

  /** Where. */
  public enum Position {
    FIRST,
    MIDDLE,
    LAST,
    /** Of the handle as a whole. */
    WHOLE;

    /** The name in answers, such as {@code first}. */
    public String wire() {
      return lower(name());
    }
  }

  /** How many letters a reader counts in what one side has more. */
  public int count() {
    return Math.max(
        official.codePointCount(0, official.length()), asked.codePointCount(0, asked.length()));
  }

  /** The same difference seen from the other handle. */
  Difference turned() {
    Kind from =
        switch (kind) {
          case ADDED -> Kind.REMOVED;
          case REMOVED -> Kind.ADDED;
          default -> kind;
        };
    return new Difference(
        from,
        side.other(),
        position,
        /* official= */ asked,
        /* asked= */ official,
        /* officialAt= */ askedAt,
        /* askedAt= */ officialAt);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
