package jp.yagura.account.staffmove;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;

/** What was sent with the forms of a list of moves. */
record MoveListForm(MultivaluedMap<String, String> sent) {
  private static final int LONGEST_REASON = 500;

  IfMatch ifMatch() {
    return IfMatch.fromString(first("version"));
  }

  /** The keys that are ticked. */
  Set<String> chosen() {
    return Set.copyOf(Objects.requireNonNullElse(sent.get("hit"), List.of()));
  }

  String reason() {
    return first("reason");
  }

  private String first(String name) {
    return Objects.requireNonNullElse(sent.getFirst(name), "");
  }

  /** Why a list may not be taken back for this reason; empty when it may. */
  static Optional<Refused> wrongReason(String reason) {
    if (reason.isBlank()) {
      return Optional.of(Refused.invalid("reason", "reason-length", LONGEST_REASON));
    }
    return PlainTexts.hasControls(reason)
        ? Optional.of(Refused.invalid("reason", "text-control-characters"))
        : CharacterCount.beyond("reason", reason, LONGEST_REASON);
  }
}
