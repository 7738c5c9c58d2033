package jp.yagura.testkit.wrong.act;

/** Breaks: the record is written by the Chronicle only. */
final class Clerk {
  private Clerk() {}

  static void note() {
    Timeline.add("done");
  }
}
