package jp.yagura.incident.casefile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words of what is done with a step and why it is there: messages/act_ja.properties and
 * act_en.properties.
 */
@MessageBundle(value = "act", locale = "ja")
public interface ActMessages {
  @Message
  String did_start();

  @Message
  String did_take();

  @Message
  String did_do();

  @Message
  String did_waive();

  @Message
  String did_undo();

  @Message
  String take();

  @Message
  String by_other();

  @Message
  String typed();

  @Message
  String stale_text();

  @Message
  String undo_text();

  @Message
  String undo_reason();

  @Message
  String undo_send();

  @Message
  String shut();

  @Message
  String basis();

  @Message
  String by_words();

  @Message
  String no_words();

  @Message
  String default_text();
}
