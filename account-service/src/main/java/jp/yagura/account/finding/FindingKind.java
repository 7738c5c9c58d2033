package jp.yagura.account.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** What was noticed. Its title stands in the words of this room as {@code kind_…}. */
public enum FindingKind implements WireName {
  /** Its name or handle is another one. */
  RENAMED,
  /** Its handle belongs to another account: it was released, and somebody took it. */
  ID_CHANGED,
  /** The profile does not lead to the municipality's own page any more. */
  BACK_LINK_GONE,
  /** Its description or picture is another one. */
  PROFILE_CHANGED,
  /** Posts unlike those before, for which nobody knows an approval. */
  UNAPPROVED_POSTS,
  /** It cannot be read, so that nobody knows how it is. */
  NOT_WATCHED,
  /** Somebody who looked at it said that something is wrong. */
  ODD_AT_CHECK;

  @Override
  @JsonValue
  public String wire() {
    return WireNames.of(this);
  }
}
