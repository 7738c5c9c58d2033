package jp.yagura.account.application;

import java.util.List;
import jp.yagura.account.procedure.PassedStage;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an application.
 *
 * @param action such as {@code filed}; the last part of a key of the words
 * @param passed the stages that were passed by it
 * @param stage the stage that it is about; null where it is about the whole
 * @param words what was said with it
 * @param content what stood in it, where that is to be kept: when it was filed
 */
record ApplicationChange(
    String action,
    List<PassedStage> passed,
    @Nullable String stage,
    @Nullable String words,
    @Nullable ApplicationContent content) {
  /** Staff handed it in, and the head agrees. */
  static final String FILED_FOR_HEAD = "filed-for-head";

  /** What was left to do fell away, for the account has ended. */
  static final String ACCOUNT_ENDED = "account-ended";

  ApplicationChange {
    passed = List.copyOf(passed);
  }

  /** Whether it was handed in by this. */
  boolean filed() {
    return content != null;
  }

  static ApplicationChange plain(String action, @Nullable String words) {
    return new ApplicationChange(action, List.of(), null, words, null);
  }
}
