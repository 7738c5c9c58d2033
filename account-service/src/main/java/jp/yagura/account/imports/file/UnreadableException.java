package jp.yagura.account.imports.file;

/** Ends the reading of a file that is no list, or too long a one. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final int argument;

  /** For a refusal without a number. */
  UnreadableException(String code) {
    this(code, 0);
  }

  /** For a refusal whose sentence names a number, such as a limit or a row. */
  UnreadableException(String code, int argument) {
    super(code);
    this.code = code;
    this.argument = argument;
  }

  String code() {
    return code;
  }

  int argument() {
    return argument;
  }
}
