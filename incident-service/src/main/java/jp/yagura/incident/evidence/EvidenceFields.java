package jp.yagura.incident.evidence;

import java.util.UUID;
import jp.yagura.kit.page.FormErrors;

/**
 * The forms that add evidence, as they are shown.
 *
 * @param key makes a form that is sent twice one
 * @param megabytes largest file
 * @param most files at once
 * @param form what was typed
 */
public record EvidenceFields(
    String key, long megabytes, int most, EvidenceForm form, FormErrors errors) {

  static EvidenceFields empty(EvidenceSettings settings) {
    return of(settings, EvidenceForm.empty(), FormErrors.NONE);
  }

  static EvidenceFields of(EvidenceSettings settings, EvidenceForm form, FormErrors errors) {
    return new EvidenceFields(
        UUID.randomUUID().toString(), settings.megabytes(), settings.mostAtOnce(), form, errors);
  }

  /** What was typed into a field. */
  public String value(String field) {
    return form.text(field);
  }
}
