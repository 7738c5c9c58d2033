package jp.yagura.incident.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the compose page: messages/draft_ja.properties and draft_en.properties. */
@MessageBundle(value = "draft", locale = "ja")
public interface DraftMessages {
  @Message
  String compose();

  @Message
  String edit();

  @Message
  String compose_lead();

  @Message
  String template();

  @Message
  String use_template(String kind);

  @Message
  String kind_label();

  @Message
  String title_ja();

  @Message
  String body_ja();

  @Message
  String body_hint();

  @Message
  String english();

  @Message
  String english_hint();

  @Message
  String title_en();

  @Message
  String body_en();

  @Message
  String save();

  @Message
  String overwrite();

  @Message
  String preview_do();

  @Message
  String preview();

  @Message
  String preview_hint();

  @Message
  String preview_empty();

  @Message
  String cancel();

  @Message
  String stale();

  @Message
  String stale_text(String who);

  @Message
  String stale_now();

  @Message
  String stale_diff();
}
