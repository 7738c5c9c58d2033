package jp.yagura.incident.casefile;

import jp.yagura.kit.page.FormErrors;

/**
 * What was typed on the page of an incident and refused.
 *
 * @param act the stage button, or empty
 * @param stale whether somebody else was faster
 */
public record RefusedInput(
    FormErrors errors, String act, String words, String comment, boolean stale) {
  static final RefusedInput NONE = new RefusedInput(FormErrors.NONE, "", "", "", false);
}
