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
  String tabs();

  @Message
  String tab_mine();

  @Message
  String tab_contacts();

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
  String f_number();

  @Message
  String f_recipient();

  @Message
  String f_recipient_example();

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
  String no_number(String number);

  @Message
  String no_incident();

  @Message
  String pages();

  @Message
  String first();

  @Message
  String more();

  @Message
  String open_role(String name);

  @Message
  String open_until(String when, int next);

  @Message
  String settled();

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
  String open_one();

  @Message
  String unblock();
}
