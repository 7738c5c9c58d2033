package jp.yagura.account.procedure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words about opening and closing accounts; the texts stand in messages/pap_ja.properties and
 * pap_en.properties.
 */
@MessageBundle(value = "pap", locale = "ja")
interface ProcedureMessages {
  @Message
  String part_entry();

  @Message
  String gate_listed(String title);

  @Message
  String account_class();

  @Message
  String part_stages();

  @Message
  String part_stages_lead(String title);

  @Message
  String opener();

  @Message
  String part_policy();

  @Message
  String part_policy_lead();

  @Message
  String custody_hint();

  @Message
  String period_hint();

  @Message
  String from_clause();

  @Message
  String product_default();

  @Message
  String stage_waivable();

  @Message
  String stage_owner();

  @Message
  String stage_forms();

  @Message
  String stage_on();

  @Message
  String stage_announced();

  @Message
  String stage_reference();

  @Message
  String stage_waived();

  @Message
  String stage_left_out();

  @Message
  String retire_title();

  @Message
  String retire_lead();

  @Message
  String retire_not_you();

  @Message
  String retire_short();

  @Message
  String retire_go();

  @Message
  String retire_button();

  @Message
  String closing_default(String title);

  @Message
  String back_to_account();

  @Message
  String decided_by();

  @Message
  String criterion();

  @Message
  String criterion_other();

  @Message
  String closed_title();

  @Message
  String opened_title();

  @Message
  String opened_none();

  @Message
  String under_version(String version);

  @Message
  String left_title();

  @Message
  String left_lead();

  @Message
  String left_button();

  @Message
  String as_residents();

  @Message
  String done_registered();

  @Message
  String done_changed();

  @Message
  String done_moved();

  @Message
  String done_retired();

  @Message
  String done_recorded();
}
