package jp.yagura.guideline.playbook;

import jp.yagura.guideline.wording.Text;

/** The five phases of a response, in order. */
public enum Phase {
  INITIAL("初動", "First response"),
  CONTAINMENT("封じ込め", "Containment"),
  PUBLIC_NOTICE("周知", "Public notice"),
  RECOVERY("復旧", "Recovery"),
  REVIEW("検証", "Review");

  private final String ja;
  private final String en;

  Phase(String ja, String en) {
    this.ja = ja;
    this.en = en;
  }

  public Text label() {
    return new Text(ja, en);
  }
}
