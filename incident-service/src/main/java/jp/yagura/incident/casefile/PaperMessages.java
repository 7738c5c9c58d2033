package jp.yagura.incident.casefile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the printed report: messages/paper_ja.properties and paper_en.properties. */
@MessageBundle(value = "paper", locale = "ja")
public interface PaperMessages {
  @Message
  String title();

  @Message
  String made();

  @Message
  String by();

  @Message
  String back();

  @Message
  String number();

  @Message
  String subject();

  @Message
  String type();

  @Message
  String severity();

  @Message
  String stage();

  @Message
  String guideline();

  @Message
  String guideline_of(String version);

  @Message
  String when();

  @Message
  String m_reported();

  @Message
  String m_told();

  @Message
  String m_confirmed();

  @Message
  String m_notice();

  @Message
  String m_contained();

  @Message
  String m_recovered();

  @Message
  String m_dismissed();

  @Message
  String m_closed();

  @Message
  String took();

  @Message
  String took_span(long days, long hours, long minutes);

  @Message
  String what();

  @Message
  String time();

  @Message
  String steps();

  @Message
  String step();

  @Message
  String owner();

  @Message
  String state();

  @Message
  String record();

  @Message
  String notices();

  @Message
  String no_notices();

  @Message
  String revision(int number);

  @Message
  String published_by();

  @Message
  String approved_by();

  @Message
  String withdrawn();

  @Message
  String told();

  @Message
  String recipient();

  @Message
  String sent();

  @Message
  String confirmed();

  @Message
  String story();

  @Message
  String recorded();

  @Message
  String end();

  @Message
  String remarks();

  @Message
  String zone();
}
