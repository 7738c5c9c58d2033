package jp.yagura.incident.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import jp.yagura.incident.incident.Stage;

/**
 * Words of the receipt and of what became of a report: messages/receipt_ja.properties and
 * receipt_en.properties.
 */
@MessageBundle(value = "receipt", locale = "ja")
public interface ReceiptMessages {
  @Message
  String done();

  @Message
  String number();

  @Message
  String number_hint();

  @Message
  String told();

  @Message
  String told_none();

  @Message
  String at();

  @Message
  String next();

  @Message
  String next_1();

  @Message
  String next_2();

  @Message
  String next_3();

  @Message
  String next_4();

  @Message
  String what();

  @Message
  String mine();

  @Message
  String another();

  @Message
  String mine_title();

  @Message
  String mine_none();

  @Message
  String c_report();

  @Message
  String c_at();

  @Message
  String c_outcome();

  @Message
  String stage(Stage stage);

  @Message
  String more();
}
