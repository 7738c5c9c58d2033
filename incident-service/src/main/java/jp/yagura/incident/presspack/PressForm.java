package jp.yagura.incident.presspack;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import org.jspecify.annotations.Nullable;

/** The form that says who was given the material, as it was sent. */
public class PressForm {
  @FormParam("recipient")
  @DefaultValue("")
  String recipient = "";

  @FormParam("at")
  @DefaultValue("")
  String at = "";

  /** What cannot be read or kept. */
  List<Refused> refusals() {
    List<Refused> refusals = new ArrayList<>();
    if (!at.isBlank() && when() == null) {
      refusals.add(Refused.invalid("at", "report-time-unreadable"));
    }
    if (PlainTexts.hasControls(recipient)) {
      refusals.add(Refused.invalid("recipient", "text-control-characters"));
    }
    return refusals;
  }

  /** Null for now, and for what cannot be read. */
  @Nullable Instant when() {
    try {
      return at.isBlank() ? null : Times.fromForm(LocalDateTime.parse(at));
    } catch (DateTimeException _) {
      return null;
    }
  }

  public String recipient() {
    return recipient;
  }

  public String at() {
    return at;
  }
}
