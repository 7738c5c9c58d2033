package jp.yagura.incident.casefile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import jp.yagura.incident.alarm.DeliveryState;

/** Words beside the steps: messages/side_ja.properties and side_en.properties. */
@MessageBundle(value = "side", locale = "ja")
public interface SideMessages {
  @Message
  String notices();

  @Message
  String no_notices();

  @Message
  String write_notice();

  @Message
  String deliveries();

  @Message
  String no_deliveries();

  @Message
  String k_alarm();

  @Message
  String k_reminder();

  @Message
  String k_escalation();

  @Message
  String k_all_clear();

  @Message
  String sent();

  @Message
  String timeline();

  @Message
  String delivery(DeliveryState state);

  @Message
  String comment();

  @Message
  String comment_do();

  @Message
  String show();

  @Message
  String show_all();

  @Message
  String show_comments();

  @Message
  String show_decisions();

  @Message
  String no_comments();

  @Message
  String no_decisions();

  @Message
  String commented();
}
