package jp.yagura.testkit.wrong.act;

/** Where lines go. */
final class Timeline {
  private Timeline() {}

  static String add(String line) {
    return line;
  }
}
