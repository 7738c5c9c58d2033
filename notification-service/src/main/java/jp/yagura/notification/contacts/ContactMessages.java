package jp.yagura.notification.contacts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of contacts; the texts stand in messages/contacts_*.properties. */
@MessageBundle(value = "contacts", locale = "ja")
interface ContactMessages {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String role(String name);

  @Message
  String seat(String name);

  @Message
  String gaps();

  @Message
  String gap(String role, String seat, String day, boolean today);

  @Message
  String gap_then();

  @Message
  String none();

  @Message
  String add();

  @Message
  String c_seat();

  @Message
  String c_name();

  @Message
  String c_address();

  @Message
  String c_turn();

  @Message
  String c_language();

  @Message
  String c_action();

  @Message
  String division(String name);

  @Message
  String sample();

  @Message
  String turn_today();

  @Message
  String turn_over();

  @Message
  String turn_always();

  @Message
  String turn(String from, String until);

  @Message
  String open_end();

  @Message
  String open_start();

  @Message
  String ja();

  @Message
  String ja_en();

  @Message
  String change();

  @Message
  String test();

  @Message
  String test_hint();

  @Message
  String retire();

  @Message
  String retire_text();

  @Message
  String retire_button();

  @Message
  String read_only();

  @Message
  String done(String name);

  @Message
  String test_failed();

  @Message
  String test_mail_subject(String city);

  @Message
  String test_mail_text(String city, String who);
}
