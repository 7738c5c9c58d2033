package jp.yagura.account.residents;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for residents; the texts stand in messages/res_ja.properties and res_en.properties. */
@MessageBundle(value = "res", locale = "ja")
interface ResidentMessages {
  @Message
  String verdict(Verdict verdict);

  @Message
  String cannot_tell(Hint hint);

  @Message
  String cannot_tell_head();

  @Message
  String cannot_tell_text();

  @Message
  String named_head();

  @Message
  String list_title();

  @Message
  String list_lead(String city);

  @Message
  String list_none(String city);

  @Message
  String list_now();

  @Message
  String list_retired();

  @Message
  String list_retired_lead();

  @Message
  String sample();

  @Message
  String sample_note();

  @Message
  String division();

  @Message
  String since();

  @Message
  String suspected_warning();

  @Message
  String check_title();

  @Message
  String check_label();

  @Message
  String check_hint();

  @Message
  String check_button();

  @Message
  String official_head(String name, String city);

  @Message
  String official_text();

  @Message
  String suspected_head(String name);

  @Message
  String suspected_text();

  @Message
  String suspended_head(String name);

  @Message
  String suspended_text();

  @Message
  String retired_head(String name);

  @Message
  String retired_text();

  @Message
  String unknown_head(String q, String city);

  @Message
  String unknown_text();

  @Message
  String similar_head();

  @Message
  String alike_head(String q, String city);

  @Message
  String alike_text();

  @Message
  String by_platform();

  @Message
  String every_platform();

  @Message
  String policy();

  @Message
  String to_list();

  @Message
  String as_data();
}
