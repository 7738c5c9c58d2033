package jp.yagura.notification.confirmation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of alarms that wait for me; the texts stand in messages/inbox_*.properties. */
@MessageBundle(value = "inbox", locale = "ja")
interface MyAlarmsMessages {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String none();

  @Message
  String waiting();

  @Message
  String until(String when, int next);

  @Message
  String open_for(String name);

  @Message
  String told();

  @Message
  String button();

  @Message
  String button_hint();

  @Message
  String open_incident();

  @Message
  String done(String number);

  @Message
  String done_who(String who, String when);

  @Message
  String done_next();

  @Message
  String confirmed();

  @Message
  String confirmed_none();

  @Message
  String more();

  @Message
  String c_who();

  @Message
  String c_when();
}
