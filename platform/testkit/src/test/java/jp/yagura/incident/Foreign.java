package jp.yagura.incident;

/** Stands for a class of another service. */
public final class Foreign {
  private Foreign() {}
}
