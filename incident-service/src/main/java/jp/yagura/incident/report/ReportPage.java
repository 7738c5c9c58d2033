package jp.yagura.incident.report;

import java.util.List;
import jp.yagura.incident.evidence.ReceivedImage;
import jp.yagura.incident.incident.AtWork;
import jp.yagura.incident.incident.CanSignIn;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.registercopy.FindAccount;
import jp.yagura.kit.page.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * The report form with what it offers.
 *
 * @param found what was looked up without scripts, or null
 * @param like the official account that the given one looks like, or null
 * @param same what is at work about the same account or fake, to be asked about before it is sent
 * @param picturesLost whether files have to be chosen again
 */
record ReportPage(
    ReportForm form,
    FormErrors errors,
    List<Playbooks.Kind> kinds,
    FindAccount.@Nullable Matches found,
    @Nullable Likeness like,
    List<AtWork> same,
    boolean picturesLost) {

  public List<CanSignIn> signIns() {
    return List.of(CanSignIn.values());
  }

  /** What was typed into a field. */
  public String value(String field) {
    return form.text(field);
  }

  /** Whether a choice was made. */
  public boolean chosen(String field, String value) {
    return form.text(field).equals(value);
  }

  public int mostPictures() {
    return ReceivedImage.MOST;
  }

  public int megabytes() {
    return ReceivedImage.MEGABYTES;
  }
}
