package jp.yagura.incident.figures;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of figures: messages/fig_ja.properties and fig_en.properties. */
@MessageBundle(value = "fig", locale = "ja")
public interface FigureMessages {
  @Message
  String title();

  @Message
  String weeks();

  @Message
  String weeks_text(int total, String week, int most);

  @Message
  String weeks_note();

  @Message
  String week();

  @Message
  String reports();

  @Message
  String confirm();

  @Message
  String confirm_note();

  @Message
  String notice();

  @Message
  String notice_note();

  @Message
  String times_text(String month, int count, String median, String p90);

  @Message
  String times_none();

  @Message
  String median();

  @Message
  String p90();

  @Message
  String month();

  @Message
  String incidents();

  @Message
  String table();

  /** A span of time in its two largest units. */
  @Message
  String span(int days, int hours, int minutes);
}
