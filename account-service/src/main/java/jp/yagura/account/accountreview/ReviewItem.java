package jp.yagura.account.accountreview;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import jp.yagura.account.duty.DutyKind;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something to be looked at again and again about an account.
 *
 * @param id its id in the profile, or {@link #PERIOD} or {@link #SILENCE}
 * @param owner {@code head} or {@code pr}
 * @param clause the clause that asks for it; null for a product default
 * @param cite how people point at that clause, or null
 * @param measure the figure that is followed, such as {@code USERS}; null for none
 * @param every how long after one the next follows, a setting
 * @param askBefore how long before it its owner is asked
 * @param first the day of the first one; null where that follows from when the account was seen
 * @param page the page of the account where it is written down; null for the review's own
 */
record ReviewItem(
    String id,
    DutyKind kind,
    Text text,
    String owner,
    @Nullable String clause,
    @Nullable String cite,
    @Nullable String measure,
    Period every,
    Period askBefore,
    @Nullable LocalDate first,
    @Nullable String page) {

  /** The end of the period for which an account was opened. */
  static final String PERIOD = "period-of-operation";

  /** What the id of the end of a contract begins with; its last day follows. */
  static final String CONTRACT = "contract-";

  /** What the page of the account on its platform shows. */
  static final String PROFILE = "profile";

  /** Whether something is posted still. */
  static final String SILENCE = "last-post";

  /** One that is written down on its own page. */
  ReviewItem(
      String id,
      DutyKind kind,
      Text text,
      String owner,
      @Nullable String clause,
      @Nullable String cite,
      @Nullable String measure,
      Period every,
      Period askBefore,
      @Nullable LocalDate first) {
    this(id, kind, text, owner, clause, cite, measure, every, askBefore, first, null);
  }

  /** The path of the page where it is written down. */
  String path(UUID account) {
    return "/accounts/" + account + (page == null ? "/reviews/" + id : "/" + page);
  }

  /** Whether the day of the last post is asked for. */
  public boolean asksLastPost() {
    return id.equals(SILENCE);
  }

  /** The first day on which its owner is asked. */
  LocalDate askedFrom(LocalDate nextOn) {
    return nextOn.minus(askBefore);
  }
}
