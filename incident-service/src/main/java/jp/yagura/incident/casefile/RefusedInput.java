package jp.yagura.incident.casefile;

import java.util.List;
import jp.yagura.kit.page.FormErrors;

/**
 * What was typed on the page of an incident and refused.
 *
 * @param act the stage button, or empty
 * @param named ids of the people whom the comment was to name
 * @param stale whether somebody else was faster
 */
public record RefusedInput(
    FormErrors errors,
    String act,
    String words,
    String comment,
    List<String> named,
    boolean stale) {

  public RefusedInput {
    named = List.copyOf(named);
  }

  RefusedInput(FormErrors errors, String act, String words, String comment, boolean stale) {
    this(errors, act, words, comment, List.of(), stale);
  }

  static final RefusedInput NONE = new RefusedInput(FormErrors.NONE, "", "", "", false);
}
