package jp.yagura.guideline.wording;

/** Whether a step must be done, or may be left out with a written reason. */
public enum Obligation {
  REQUIRED,
  WAIVABLE
}
