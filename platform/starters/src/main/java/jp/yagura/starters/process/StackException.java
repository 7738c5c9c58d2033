package jp.yagura.starters.process;

/**
 * Something a person at the keyboard can mend. The message is one sentence or two: what is the
 * matter and what to do. It is printed as it stands, without a stack trace.
 */
public final class StackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String sentence;

  public StackException(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  public StackException(String sentence, Throwable cause) {
    super(sentence, cause);
    this.sentence = sentence;
  }

  @Override
  public String getMessage() {
    return sentence;
  }
}
