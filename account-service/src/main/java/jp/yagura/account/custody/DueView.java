package jp.yagura.account.custody;

import java.util.List;
import java.util.Locale;

/** Something that is due, as pages say it: reason, sentence with the remedy. */
public record DueView(DueReason reason, String sentence) {

  static List<DueView> of(List<Due> due, Locale language) {
    return due.stream().map(it -> new DueView(it.reason(), it.sentence(language))).toList();
  }

  /** Whether it is recommended only. */
  public boolean recommended() {
    return reason.recommended();
  }
}
