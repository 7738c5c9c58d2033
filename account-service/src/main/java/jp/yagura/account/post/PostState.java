package jp.yagura.account.post;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Set;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** How far a post is. */
enum PostState implements WireName {
  DRAFT,
  /** Somebody is to agree to it. */
  ASKED,
  /** Given back with words. */
  RETURNED,
  /** It may be posted. */
  APPROVED,
  POSTED,
  /** It was wrong, which was admitted and put right. */
  CORRECTED,
  /** It is not posted, or was taken down. */
  WITHDRAWN;

  private static final Map<PostState, Set<PostAct>> LEGAL =
      Map.of(
          DRAFT, beforeApproval(),
          RETURNED, beforeApproval(),
          ASKED,
              Set.of(
                  PostAct.EDIT,
                  PostAct.APPROVE,
                  PostAct.RETURN,
                  PostAct.APPROVED_ORALLY,
                  PostAct.USE_STANDING,
                  PostAct.WITHDRAW),
          APPROVED,
              Set.of(
                  PostAct.EDIT,
                  PostAct.RETURN,
                  PostAct.CONFIRM,
                  PostAct.CONTRADICT,
                  PostAct.POSTED,
                  PostAct.WITHDRAW),
          POSTED, afterwards(),
          CORRECTED, afterwards(),
          WITHDRAWN, Set.of(PostAct.CONFIRM, PostAct.CONTRADICT));

  private static Set<PostAct> beforeApproval() {
    return Set.of(
        PostAct.EDIT,
        PostAct.ASK,
        PostAct.APPROVED_ORALLY,
        PostAct.USE_STANDING,
        PostAct.CHECKED,
        PostAct.WITHDRAW);
  }

  private static Set<PostAct> afterwards() {
    return Set.of(
        PostAct.POSTED, PostAct.CONFIRM, PostAct.CONTRADICT, PostAct.CORRECT, PostAct.WITHDRAW);
  }

  /** Whether an act is possible now. */
  boolean allows(PostAct act) {
    return LEGAL.getOrDefault(this, Set.of()).contains(act);
  }

  @Override
  @JsonValue
  public String wire() {
    return WireNames.of(this);
  }
}
