package jp.yagura.notification.contacts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about office hours and holidays; the texts stand in messages/office_*.properties. */
@MessageBundle(value = "office", locale = "ja")
interface OfficeMessages {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String hours();

  @Message
  String hours_value(String opens, String closes);

  @Message
  String year_end();

  @Message
  String year_end_value(String from, String until);

  @Message
  String besides();

  @Message
  String besides_none();

  @Message
  String source();

  @Message
  String source_default();

  @Message
  String source_own();

  @Message
  String holidays();

  @Message
  String holidays_source();
}
