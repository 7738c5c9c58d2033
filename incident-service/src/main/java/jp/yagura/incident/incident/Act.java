package jp.yagura.incident.incident;

import org.jspecify.annotations.Nullable;

/** What the lead of a response decides about an incident as a whole. */
public sealed interface Act {

  /** An act that takes the incident to another stage. */
  sealed interface Moving extends Act {
    Move move();

    /** What the lead wrote: the reason, or the closing text. */
    default String words() {
      return "";
    }
  }

  /** It is real. */
  record Confirm() implements Moving {
    @Override
    public Move move() {
      return Move.CONFIRM;
    }
  }

  /** It is none. */
  record Dismiss(String words) implements Moving {
    @Override
    public Move move() {
      return Move.DISMISS;
    }
  }

  /** No more harm can be done. */
  record Contain() implements Moving {
    @Override
    public Move move() {
      return Move.CONTAIN;
    }
  }

  /** The account is back, or the fake is gone. */
  record Recover() implements Moving {
    @Override
    public Move move() {
      return Move.RECOVER;
    }
  }

  /**
   * It is over.
   *
   * @param anyway whether it is closed although something is unusual, see {@link ClosingQuestion}
   */
  record Close(String words, boolean anyway) implements Moving {
    @Override
    public Move move() {
      return Move.CLOSE;
    }
  }

  /** It goes on after it was over. */
  record Reopen(String words) implements Moving {
    @Override
    public Move move() {
      return Move.REOPEN;
    }
  }

  /**
   * It is worse, or less bad, than it was thought to be.
   *
   * @param severity null when what was asked for is none
   */
  record Grade(@Nullable Severity severity, String reason) implements Act {}

  /**
   * The act of a move, with what was written: null when nothing was.
   *
   * @param anyway see {@link Close}
   */
  static Act of(Move move, @Nullable String words, boolean anyway) {
    String written = words == null ? "" : words;
    return switch (move) {
      case CONFIRM -> new Confirm();
      case DISMISS -> new Dismiss(written);
      case CONTAIN -> new Contain();
      case RECOVER -> new Recover();
      case CLOSE -> new Close(written, anyway);
      case REOPEN -> new Reopen(written);
    };
  }
}
