package jp.yagura.incident.platformrequest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.yagura.kit.page.FormTime;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import org.jspecify.annotations.Nullable;

/** The form of an act as it was sent. */
class PlatformRequestActForm {
  @FormParam("act")
  @DefaultValue("")
  String act = "";

  @FormParam("version")
  @DefaultValue("")
  IfMatch version = IfMatch.fromString("");

  @FormParam("at")
  @DefaultValue("")
  String at = "";

  @FormParam("words")
  @DefaultValue("")
  String words = "";

  /** The act that was asked for; null for a button that no form has. */
  @Nullable PlatformRequestAct asked() {
    return switch (act) {
      case "send" -> new PlatformRequestAct.Send(when(), plain());
      case "ticket" -> new PlatformRequestAct.NoteTicket(plain());
      case "acknowledge" -> new PlatformRequestAct.Acknowledge(when());
      case "refuse" -> new PlatformRequestAct.TurnDown(when(), plain());
      case "finish" -> new PlatformRequestAct.Finish(when(), plain());
      case "chase" -> new PlatformRequestAct.AskAgain(when(), plain());
      case "discard" -> new PlatformRequestAct.Discard();
      case "undo" -> new PlatformRequestAct.TakeBack(plain());
      default -> null;
    };
  }

  /** What cannot be read or kept. */
  List<Refused> refusals() {
    List<Refused> refusals = new ArrayList<>();
    FormTime.read(at).refuses("at").ifPresent(refusals::add);
    if (PlainTexts.hasControls(words)) {
      refusals.add(Refused.invalid("words", "text-control-characters"));
    }
    return refusals;
  }

  String plain() {
    return words.replace("\r\n", "\n").strip();
  }

  private @Nullable Instant when() {
    return FormTime.read(at).at();
  }
}
