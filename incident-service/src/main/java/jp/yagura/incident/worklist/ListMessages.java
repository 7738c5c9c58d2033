package jp.yagura.incident.worklist;

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
  String late_only();

  @Message
  String all();

  @Message
  String search();

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

  @Message
  String f_type();

  @Message
  String f_division();

  @Message
  String mine_only();

  @Message
  String sort(jp.yagura.incident.worklist.IncidentSort sort);

  @Message
  String clear();

  @Message
  String found(int count);

  @Message
  String found_more(int count);

  @Message
  String none_at_all();

  @Message
  String csv();

  @Message
  String first();

  @Message
  String figures();

  @Message
  String v_number();

  @Message
  String v_title();

  @Message
  String v_occurred();

  @Message
  String v_stage_since();

  @Message
  String v_steps();

  @Message
  String v_settled();

  @Message
  String v_late();

  @Message
  String ordering();
}
