package jp.yagura.incident.platformrequest;

import java.util.List;
import java.util.UUID;
import jp.yagura.guideline.platform.PlatformGuide;
import jp.yagura.guideline.platform.RequestPurpose;
import jp.yagura.incident.PlatformRequestId;
import jp.yagura.incident.evidence.EvidenceItem;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.page.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * A draft to write.
 *
 * @param id null for a new one
 * @param version the draft's tag as the writer read it; empty for a new one
 * @param evidence pictures that there are
 * @param guide what is known of the platform, or null
 * @param stale whether somebody else was faster
 */
record PlatformRequestFormPage(
    IncidentFacts incident,
    @Nullable PlatformRequestId id,
    String version,
    PlatformRequestContent content,
    List<EvidenceItem> evidence,
    @Nullable PlatformGuide guide,
    FormErrors errors,
    boolean stale) {

  /** All requests of the incident. */
  String all() {
    return "/incidents/" + incident.id() + "/platform-requests";
  }

  /** Where the form is sent. */
  public String action() {
    return id == null ? all() : all() + "/" + id + "/edit";
  }

  /** Where one gets without saving. */
  public String back() {
    return id == null ? "/incidents/" + incident.id() + "#requests" : all() + "/" + id;
  }

  public List<RequestPurpose> purposes() {
    return List.of(RequestPurpose.values());
  }

  /** The form's id where the platform guide has it, else the words for another one. */
  public boolean known() {
    return guide != null && guide.form(content.form()).isPresent();
  }

  /** Whether the field for another form is the one chosen. */
  public boolean another() {
    return guide == null || (!content.form().isEmpty() && !known());
  }

  public boolean has(UUID picture) {
    return content.evidence().contains(picture);
  }
}
