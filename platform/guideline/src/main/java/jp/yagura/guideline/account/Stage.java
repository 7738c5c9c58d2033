package jp.yagura.guideline.account;

import java.util.List;
import jp.yagura.guideline.wording.Obligation;
import jp.yagura.guideline.wording.Origin;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * One stage of opening or closing an account, in order.
 *
 * @param kind what happens in it
 * @param owner who acts: who files an application, who permits, who releases the filter
 * @param forms ids of the forms in the vocabulary that belong to it
 * @param requires ids of stages that must be done first
 * @param weighs what whoever decides weighs, and writes down with the decision (FJI-7.1z)
 */
public record Stage(
    String id,
    Kind kind,
    OwnerRole owner,
    Text title,
    Text guidance,
    @Nullable String clause,
    Origin origin,
    Obligation obligation,
    List<String> requires,
    List<String> forms,
    List<Weighed> weighs) {

  /** One thing that is weighed before a decision, such as 安全性. */
  public record Weighed(String id, Text label) {}

  /** What a stage is about; decisions are PERMISSION, CONSULTATION and APPROVAL. */
  public enum Kind {
    POLICY,
    APPLICATION,
    CONSULTATION,
    PERMISSION,
    APPROVAL,
    WEB_FILTER_REQUEST,
    WEB_FILTER_RELEASE,
    OPEN_ACCOUNT,
    URL_REPORT,
    PUBLICATION,
    BACK_LINK,
    CLOSING_REQUEST,
    CLOSING_DECISION,
    NOTICE_PERIOD,
    UNPUBLISH,
    DELETE_ACCOUNT,
    CLOSING_REPORT,
    CREDENTIALS_SEALED
  }

  /** When a stage has its turn, seen from the account's entry in the register or its end there. */
  public enum Turn {
    /** Must be over before the account enters the register, or is retired in it. */
    BEFORE,
    /** Happens with the entry itself: the register publishes and unpublishes. */
    BY_THE_REGISTER,
    /** Can only be done afterwards, such as the link back to the municipality's page. */
    AFTERWARDS
  }

  /** When it has its turn. */
  public Turn turn() {
    return switch (kind) {
      case POLICY,
          APPLICATION,
          CONSULTATION,
          PERMISSION,
          APPROVAL,
          WEB_FILTER_REQUEST,
          WEB_FILTER_RELEASE,
          OPEN_ACCOUNT,
          URL_REPORT,
          CLOSING_REQUEST,
          CLOSING_DECISION,
          NOTICE_PERIOD ->
          Turn.BEFORE;
      case PUBLICATION, UNPUBLISH -> Turn.BY_THE_REGISTER;
      case BACK_LINK, DELETE_ACCOUNT, CLOSING_REPORT, CREDENTIALS_SEALED -> Turn.AFTERWARDS;
    };
  }

  /** Whether the municipality's guideline asks for it, rather than the product offering it. */
  public boolean prescribed() {
    return origin == Origin.GUIDELINE;
  }

  /** Whether it must be possible to find the paper of it again: somebody decided or asked. */
  public boolean documented() {
    return decision()
        || kind == Kind.APPLICATION
        || kind == Kind.WEB_FILTER_RELEASE
        || kind == Kind.CLOSING_REQUEST
        || kind == Kind.CLOSING_DECISION;
  }

  /** Whether somebody says yes or no in it. */
  public boolean decision() {
    return kind == Kind.PERMISSION || kind == Kind.CONSULTATION || kind == Kind.APPROVAL;
  }

  public boolean required() {
    return obligation == Obligation.REQUIRED;
  }
}
