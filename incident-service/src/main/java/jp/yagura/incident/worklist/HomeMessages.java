package jp.yagura.incident.worklist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the first page: messages/home_ja.properties and home_en.properties. */
@MessageBundle(value = "home", locale = "ja")
public interface HomeMessages {
  @Message
  String report_head();

  @Message
  String report_text();

  @Message
  String report_do();

  @Message
  String now();

  @Message
  String nothing();

  @Message
  String fresh();

  @Message
  String fresh_all(long count);

  @Message
  String later(int count);

  @Message
  String all();

  @Message
  String all_mine();

  @Message
  String nothing_text();

  @Message
  String alerts(int count);

  @Message
  String alerts_text();

  @Message
  String alerts_do();

  @Message
  String alert_to(String recipient);

  @Message
  String alert_failed(String recipient);

  @Message
  String fresh_head();

  @Message
  String reported();

  @Message
  String duties();

  @Message
  String duties_all();

  @Message
  String taken();

  @Message
  String taken_by(String who);

  @Message
  String first();
}
