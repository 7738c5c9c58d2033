package jp.yagura.incident.console;

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
  String all_done();

  @Message
  String all();

  @Message
  String all_mine();
}
