package jp.yagura.incident.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import jp.yagura.incident.incident.CanSignIn;

/** Words of the pages for reporting: messages/rep_ja.properties and rep_en.properties. */
@MessageBundle(value = "rep", locale = "ja")
public interface RepMessages {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String first();

  @Message
  String first_text();

  @Message
  String kind();

  @Message
  String account();

  @Message
  String account_hint();

  @Message
  String account_none();

  @Message
  String since();

  @Message
  String since_hint();

  @Message
  String description();

  @Message
  String description_hint();

  @Message
  String fake();

  @Message
  String links();

  @Message
  String links_hint();

  @Message
  String send();

  @Message
  String can_now();

  @Message
  String can(CanSignIn can);

  @Message
  String find();

  @Message
  String found(int count);

  @Message
  String found_first(int total, int shown);

  @Message
  String found_none();

  @Message
  String chosen();

  @Message
  String shots();

  @Message
  String shots_hint(int most, int megabytes);

  @Message
  String shots_count();

  @Message
  String shots_bad();

  @Message
  String shots_again();

  @Message
  String more();
}
