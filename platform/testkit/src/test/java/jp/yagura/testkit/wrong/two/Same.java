package jp.yagura.testkit.wrong.two;

/** Breaks: no two classes of a module share a name. */
final class Same {
  private Same() {}
}
