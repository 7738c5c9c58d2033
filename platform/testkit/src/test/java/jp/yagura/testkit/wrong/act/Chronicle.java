package jp.yagura.testkit.wrong.act;

/** Breaks nothing: the one that writes the record. */
final class Chronicle {
  private Chronicle() {}

  static void record() {
    Timeline.add("done");
  }
}
