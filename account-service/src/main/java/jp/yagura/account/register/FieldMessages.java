package jp.yagura.account.register;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Names of the fields; the texts stand in messages/fld_ja.properties and fld_en.properties. */
@MessageBundle(value = "fld", locale = "ja")
interface FieldMessages {
  @Message
  String platform();

  @Message
  String state();

  @Message
  String division();

  @Message
  String handle();

  @Message
  String handle_hint();

  @Message
  String platformId();

  @Message
  String platformId_hint();

  @Message
  String url();

  @Message
  String url_hint();

  @Message
  String displayName();

  @Message
  String operatingDivision();

  @Message
  String responsiblePerson();

  @Message
  String responsiblePerson_hint();

  @Message
  String registered();

  @Message
  String changed();
}
