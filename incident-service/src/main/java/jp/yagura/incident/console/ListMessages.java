package jp.yagura.incident.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the list of incidents: messages/list_ja.properties and list_en.properties. */
@MessageBundle(value = "list", locale = "ja")
public interface ListMessages {
  @Message
  String title();

  @Message
  String tile_new();

  @Message
  String tile_open();

  @Message
  String tile_late();

  @Message
  String tile_closed();

  @Message
  String unit();

  @Message
  String q();

  @Message
  String q_hint();

  @Message
  String f_stage();

  @Message
  String f_platform();

  @Message
  String f_late();

  @Message
  String late_only();

  @Message
  String all();

  @Message
  String search();

  @Message
  String shown(int count);

  @Message
  String none();

  @Message
  String c_incident();

  @Message
  String c_severity();

  @Message
  String c_stage();

  @Message
  String c_account();

  @Message
  String c_progress();

  @Message
  String c_next();

  @Message
  String c_reported();

  @Message
  String settled(long settled, long steps);

  @Message
  String pages();

  @Message
  String more();
}
