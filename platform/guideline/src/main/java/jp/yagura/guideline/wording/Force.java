package jp.yagura.guideline.wording;

/** How strongly a clause binds: must (…こと), should (可能な限り, 原則), may (…できる), context. */
public enum Force {
  M("義務", "must"),
  S("努力・原則", "should"),
  D("任意", "may"),
  C("定義・説明", "context");

  private final String ja;
  private final String en;

  Force(String ja, String en) {
    this.ja = ja;
    this.en = en;
  }

  public Text meaning() {
    return new Text(ja, en);
  }
}
