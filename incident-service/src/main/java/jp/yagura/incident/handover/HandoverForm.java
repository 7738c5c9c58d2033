package jp.yagura.incident.handover;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import org.jspecify.annotations.Nullable;

/** A form of the handover page as it was sent. */
class HandoverForm {
  /** What stands for the lead of the incident. */
  static final String LEAD = "lead";

  @FormParam("act")
  @DefaultValue("offer")
  String act = "offer";

  @FormParam("version")
  @DefaultValue("")
  IfMatch version = IfMatch.fromString("");

  @FormParam("what")
  @DefaultValue(LEAD)
  String what = LEAD;

  @FormParam("to")
  @DefaultValue("")
  String to = "";

  @FormParam("note")
  @DefaultValue("")
  String note = "";

  @FormParam("reason")
  @DefaultValue("")
  String reason = "";

  @Nullable String stepId() {
    return what.equals(LEAD) ? null : what;
  }

  String plainNote() {
    return note.replace("\r\n", "\n").strip();
  }

  String plainReason() {
    return reason.replace("\r\n", "\n").strip();
  }

  /** The answer that was asked for; null for a button that no form has. */
  AnswerHandover.@Nullable Answer answer() {
    return switch (act) {
      case "accept" -> new AnswerHandover.Answer.Accept();
      case "decline" -> new AnswerHandover.Answer.Decline(plainReason());
      case "withdraw" -> new AnswerHandover.Answer.Withdraw();
      default -> null;
    };
  }

  /** Texts that cannot be kept. */
  List<Refused> refusals() {
    List<Refused> refusals = new ArrayList<>();
    if (PlainTexts.hasControls(plainNote())) {
      refusals.add(Refused.invalid("note", "text-control-characters"));
    }
    if (PlainTexts.hasControls(plainReason())) {
      refusals.add(Refused.invalid("reason", "text-control-characters"));
    }
    return refusals;
  }
}
