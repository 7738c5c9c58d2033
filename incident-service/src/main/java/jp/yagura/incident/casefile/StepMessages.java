package jp.yagura.incident.casefile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import jp.yagura.incident.step.StepState;

/** Words of the steps: messages/step_ja.properties and step_en.properties. */
@MessageBundle(value = "step", locale = "ja")
public interface StepMessages {
  @Message
  String state(StepState state);

  @Message
  String of_owner(String owner);

  @Message
  String setting(String span);

  @Message
  String target(String span);

  /** The time to a target, or since it passed. */
  @Message
  String left(boolean over, long days, long hours, long minutes);

  @Message
  String later();

  @Message
  String late();

  @Message
  String owner();

  @Message
  String required();

  @Message
  String product_default();

  @Message
  String first();

  @Message
  String comma();

  @Message
  String yes();

  @Message
  String no();

  @Message
  String reason_given();

  @Message
  String override_given();

  @Message
  String start();

  @Message
  String done();

  @Message
  String do_anyway();

  @Message
  String do_send();

  @Message
  String override();

  @Message
  String override_hint();

  @Message
  String note();

  @Message
  String waive();

  @Message
  String waive_reason();

  @Message
  String waive_send();

  @Message
  String undo();

  @Message
  String minutes(long n);

  @Message
  String hours(long n);

  @Message
  String days(long n);

  @Message
  String at_work();
}
