package jp.yagura.incident.accountcheck;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** The form of a check as it was sent. */
class AccountCheckForm {
  @FormParam("result")
  @DefaultValue("")
  String result = "";

  @FormParam("words")
  @DefaultValue("")
  String words = "";

  @FormParam("version")
  @DefaultValue("")
  IfMatch version = IfMatch.fromString("");

  /** What was recorded; null where no result was chosen. */
  @Nullable AccountCheckAct act() {
    return switch (result) {
      case "ok" -> new AccountCheckAct.Clear(words);
      case "finding" -> new AccountCheckAct.Find(words);
      case "not-needed" -> new AccountCheckAct.Skip(words);
      case "reopen" -> new AccountCheckAct.Reopen();
      default -> null;
    };
  }

  /** The same refusal at the field of the form that it is about. */
  static Refused shown(Refused refused) {
    String field = refused.field();
    return field != null && List.of("note", "reason", "description").contains(field)
        ? new Refused(
            refused.reason(),
            refused.code(),
            "words",
            refused.clause(),
            refused.arguments(),
            refused.details())
        : refused;
  }
}
