package jp.yagura.notification.overview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the delivery list; the texts stand in messages/alerts_*.properties. */
@MessageBundle(value = "alerts", locale = "ja")
interface NotificationMessages {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String state(String name);

  @Message
  String kind(String name);

  @Message
  String role(String name);

  @Message
  String level(int level);

  @Message
  String f_state();

  @Message
  String all();

  @Message
  String filter();

  @Message
  String one_incident();

  @Message
  String show_all();

  @Message
  String list();

  @Message
  String none();

  @Message
  String c_recipient();

  @Message
  String c_incident();

  @Message
  String c_kind();

  @Message
  String c_state();

  @Message
  String c_attempts();

  @Message
  String c_when();

  @Message
  String c_action();

  @Message
  String times(int n);

  @Message
  String planned();

  @Message
  String sent();

  @Message
  String next_attempt();

  @Message
  String confirmed_by(String who);

  @Message
  String confirm();

  @Message
  String resend();

  @Message
  String unblock();

  @Message
  String more();

  @Message
  String done_confirm();

  @Message
  String done_resend();

  @Message
  String done_unblock();
}
