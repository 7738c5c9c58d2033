package jp.yagura.guideline.platform;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import jp.yagura.guideline.wording.Text;

/** What somebody asks a platform for. */
public enum RequestPurpose {
  TAKEDOWN("偽アカウントなどの削除", "takedown of a fake account or of posts"),
  RECOVERY("アカウントの回復", "recovery of an account"),
  APPEAL("凍結への異議申立て", "appeal of a suspension"),
  STOP_ADS("広告の停止", "stop of advertisements"),
  OTHER("その他の通報・問い合わせ", "another report or question");

  private final String ja;
  private final String en;

  RequestPurpose(String ja, String en) {
    this.ja = ja;
    this.en = en;
  }

  public Text label() {
    return new Text(ja, en);
  }

  /** The name in profiles, requests and events, such as {@code stop-ads}. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The purpose of a wire name; empty for anything else. */
  public static Optional<RequestPurpose> of(String wire) {
    return Arrays.stream(values()).filter(it -> it.wire().equals(wire)).findFirst();
  }
}
