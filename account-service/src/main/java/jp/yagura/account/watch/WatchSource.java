package jp.yagura.account.watch;

import com.fasterxml.jackson.annotation.JsonValue;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** How an account is read. */
enum WatchSource implements WireName {
  /** The Atom feed of a channel. */
  YOUTUBE,
  /** The public API of Mastodon, on the account's own server. */
  MASTODON,
  /** The public AppView of atproto. */
  BLUESKY,
  /** An RSS or Atom feed whose address somebody entered. */
  FEED;

  @Override
  @JsonValue
  public String wire() {
    return WireNames.of(this);
  }
}
