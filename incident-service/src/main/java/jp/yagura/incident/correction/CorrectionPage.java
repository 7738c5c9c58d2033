package jp.yagura.incident.correction;

import java.util.List;
import jp.yagura.incident.incident.CanSignIn;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.kit.page.FormErrors;

/**
 * The page with the two forms, of which one may come back with errors.
 *
 * @param kinds that it could be instead
 * @param kind chosen in the form that makes it another type
 * @param kindReason typed there
 */
record CorrectionPage(
    IncidentFacts incident,
    CorrectionForm form,
    List<Playbooks.Kind> kinds,
    String kind,
    String kindReason,
    FormErrors errors) {

  public List<CanSignIn> signIns() {
    return List.of(CanSignIn.values());
  }

  /** What was typed into a field. */
  public String value(String field) {
    return form.text(field);
  }
}
