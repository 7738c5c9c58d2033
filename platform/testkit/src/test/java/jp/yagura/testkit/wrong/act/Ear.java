package jp.yagura.testkit.wrong.act;

/** Breaks: names are standard and boring. */
final class Ear {
  private Ear() {}
}
