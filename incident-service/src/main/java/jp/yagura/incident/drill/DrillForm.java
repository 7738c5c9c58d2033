package jp.yagura.incident.drill;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jp.yagura.kit.paging.IfMatch;
import org.jspecify.annotations.Nullable;

/** A form of the drill's page as it was sent. */
class DrillForm {
  @FormParam("act")
  @DefaultValue("")
  String act = "";

  @FormParam("version")
  @DefaultValue("")
  IfMatch version = IfMatch.fromString("");

  @FormParam("answer")
  @DefaultValue("")
  String answer = "";

  @FormParam("lessons")
  @DefaultValue("")
  String lessons = "";

  /** The act that was asked for; null for a button that no form has. */
  @Nullable InjectAct asked() {
    return switch (act) {
      case "give" -> new InjectAct.Give();
      case "skip" -> new InjectAct.Skip();
      case "answer" -> new InjectAct.Answer(answer);
      default -> null;
    };
  }
}
