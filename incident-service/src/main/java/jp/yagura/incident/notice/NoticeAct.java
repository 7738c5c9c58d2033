package jp.yagura.incident.notice;

import org.jspecify.annotations.Nullable;

/** What public relations does with a notice that exists. */
public sealed interface NoticeAct {
  /** Its place in the table of legal moves. */
  NoticeMove move();

  /**
   * Replaces the text at work; residents go on reading the last revision until the new text is
   * approved and published.
   */
  record Rewrite(NoticeText text) implements NoticeAct {
    @Override
    public NoticeMove move() {
      return NoticeMove.REWRITE;
    }
  }

  /**
   * Approves the text at work.
   *
   * @param alone why nobody else could check, where the guideline wants somebody else to
   */
  record Approve(@Nullable String alone) implements NoticeAct {
    @Override
    public NoticeMove move() {
      return NoticeMove.APPROVE;
    }
  }

  /** Lets residents read the approved text, as a new revision. */
  record Publish() implements NoticeAct {
    @Override
    public NoticeMove move() {
      return NoticeMove.PUBLISH;
    }
  }

  /**
   * Takes the notice back for good; its address keeps a tombstone.
   *
   * @param reason residents read it on the tombstone
   */
  record Withdraw(String reason) implements NoticeAct {
    @Override
    public NoticeMove move() {
      return NoticeMove.WITHDRAW;
    }
  }
}
