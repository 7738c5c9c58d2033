package jp.yagura.guideline.coverage;

import jp.yagura.guideline.wording.Text;

/** How a clause is met. */
public enum Status {
  ENFORCED("製品が強制", "enforced by the product"),
  SUPPORTED("製品が支援", "supported by the product"),
  MANUAL("人が実施（文だけ）", "done by a person; text only"),
  KNOWN("参照", "for reference"),
  OPEN("未対応", "met by nothing");

  private final String ja;
  private final String en;

  Status(String ja, String en) {
    this.ja = ja;
    this.en = en;
  }

  public Text label() {
    return new Text(ja, en);
  }

  /** The class of the chip that pages show it as. */
  public String chip() {
    return switch (this) {
      case ENFORCED, SUPPORTED -> "control";
      case MANUAL -> "person";
      case KNOWN -> "";
      case OPEN -> "open";
    };
  }
}
