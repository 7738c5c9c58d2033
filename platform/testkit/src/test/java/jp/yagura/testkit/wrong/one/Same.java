package jp.yagura.testkit.wrong.one;

/** Breaks: no two classes of a module share a name. */
final class Same {
  private Same() {}
}
