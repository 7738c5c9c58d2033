package jp.yagura.testkit.wrong.util;

/** Breaks: packages are named for features. */
final class Room {
  private Room() {}
}
