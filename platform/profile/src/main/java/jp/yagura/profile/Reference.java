package jp.yagura.profile;

import org.jspecify.annotations.Nullable;

/** What a text, such as a pasted link, names. */
public sealed interface Reference {

  /** The address as addresses are compared, or null when the text holds none. */
  @Nullable String addressKey();

  /** An account. */
  record Profile(Identity identity, @Nullable String addressKey) implements Reference {}

  /** A post, a story, a tab or the like of an account that the address names. */
  record PartOfProfile(Identity identity, @Nullable String addressKey) implements Reference {}

  /** An address that leads to an account, but does not say to which. */
  record CannotTell(@Nullable Platform platform, Reason reason, @Nullable String addressKey)
      implements Reference {}

  /** An address that leads to no account. */
  record NotAnAccount(@Nullable Platform platform, Kind kind, @Nullable String addressKey)
      implements Reference {}

  /**
   * No address and no handle: a name to search for, or nothing.
   *
   * @param text without the space around it
   */
  record NotAnAddress(String text) implements Reference {
    @Override
    public @Nullable String addressKey() {
      return null;
    }
  }

  /** Why an address does not say whose it is. */
  enum Reason {
    /** It only forwards: open it and copy the address of the profile. */
    SHORT_LINK,
    VIDEO,
    POST,
    SHARE_LINK,
    /** An old kind of name that need not be the present handle. */
    OLD_NAME,
    /** It opens a page inside an app. */
    APP_LINK,
    /** More than one name stands in the text. */
    SEVERAL
  }

  /** What an address leads to that is no account. */
  enum Kind {
    SEARCH,
    HASHTAG,
    GROUP,
    EVENT,
    /** A page of the platform itself. */
    SERVICE_PAGE,
    OTHER_SITE
  }
}
