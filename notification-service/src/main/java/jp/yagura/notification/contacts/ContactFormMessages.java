package jp.yagura.notification.contacts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the form of a contact; the texts stand in messages/contactform_*.properties. */
@MessageBundle(value = "contactform", locale = "ja")
interface ContactFormMessages {
  @Message
  String new_title();

  @Message
  String edit_title();

  @Message
  String role();

  @Message
  String seat();

  @Message
  String choose();

  @Message
  String seat_hint();

  @Message
  String name();

  @Message
  String name_hint();

  @Message
  String address();

  @Message
  String division();

  @Message
  String division_hint();

  @Message
  String dutyFrom();

  @Message
  String dutyUntil();

  @Message
  String duty();

  @Message
  String duty_hint();

  @Message
  String english();

  @Message
  String save();

  @Message
  String cancel();
}
