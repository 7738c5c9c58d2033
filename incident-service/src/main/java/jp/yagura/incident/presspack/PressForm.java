package jp.yagura.incident.presspack;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.yagura.kit.page.FormTime;
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

  @FormParam("reason")
  @DefaultValue("")
  String reason = "";

  /** What cannot be read or kept. */
  List<Refused> refusals() {
    List<Refused> refusals = new ArrayList<>();
    FormTime.read(at).refuses("at").ifPresent(refusals::add);
    if (PlainTexts.hasControls(recipient)) {
      refusals.add(Refused.invalid("recipient", "text-control-characters"));
    }
    return refusals;
  }

  /** Null for now, and for what cannot be read. */
  @Nullable Instant when() {
    return FormTime.read(at).at();
  }

  public String recipient() {
    return recipient;
  }

  public String reason() {
    return reason;
  }

  public String at() {
    return at;
  }
}
