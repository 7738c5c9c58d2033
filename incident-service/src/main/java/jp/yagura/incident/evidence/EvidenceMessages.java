package jp.yagura.incident.evidence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about pictures: messages/shot_ja.properties and shot_en.properties. */
@MessageBundle(value = "shot", locale = "ja")
public interface EvidenceMessages {
  @Message
  String title();

  @Message
  String noted();

  @Message
  String sum(String sha256);

  @Message
  String size(int kilobytes);
}
