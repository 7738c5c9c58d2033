package jp.yagura.kit.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words of the shared chrome. The texts stand in messages/ui_ja.properties and ui_en.properties.
 */
@MessageBundle(value = "ui", locale = "ja")
public interface UiMessages {
  @Message
  String product();

  @Message
  String product_sub();

  @Message
  String skip();

  @Message
  String nav_main();

  @Message
  String nav_home();

  @Message
  String nav_incidents();

  @Message
  String nav_report();

  @Message
  String nav_my_reports();

  @Message
  String nav_accounts();

  @Message
  String nav_alerts();

  @Message
  String nav_contacts();

  @Message
  String nav_public_notices();

  @Message
  String nav_public_accounts();

  @Message
  String nav_public_check();

  @Message
  String menu();

  @Message
  String lang_other();

  @Message
  String sign_in();

  @Message
  String sign_out();

  @Message
  String print();

  @Message
  String required();

  @Message
  String optional();

  @Message
  String error_summary(int count);

  @Message
  String error_prefix();

  @Message
  String opens_new();

  @Message
  String live_on();

  @Message
  String live_off();

  @Message
  String breadcrumb();

  @Message
  String failed_head();

  @Message
  String failed_text();

  @Message
  String session_head();

  @Message
  String session_text();

  @Message
  String back_home();

  @Message
  String problem_fields();

  @Message
  String right_head();

  @Message
  String right_text();

  @Message
  String newer();

  @Message
  String newer_do();

  @Message
  String kept();

  @Message
  String reload();

  @Message
  String other_person();
}
