package jp.yagura.account.post;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** Which posts a list shows. */
enum PostShow implements WireName {
  ALL,
  /** Being written, or given back. */
  DRAFTS,
  /** Somebody is to decide. */
  WAITING,
  /** They may be posted. */
  READY,
  /** They were to be posted by now. */
  LATE,
  POSTED,
  /** The head has still to confirm them. */
  UNCONFIRMED,
  WITHDRAWN;

  /** Those shown; empty for all. */
  List<PostState> states() {
    return switch (this) {
      case ALL, LATE, UNCONFIRMED -> List.of();
      case DRAFTS -> List.of(PostState.DRAFT, PostState.RETURNED);
      case WAITING -> List.of(PostState.ASKED);
      case READY -> List.of(PostState.APPROVED);
      case POSTED -> List.of(PostState.POSTED, PostState.CORRECTED);
      case WITHDRAWN -> List.of(PostState.WITHDRAWN);
    };
  }

  @Override
  @JsonValue
  public String wire() {
    return WireNames.of(this);
  }
}
