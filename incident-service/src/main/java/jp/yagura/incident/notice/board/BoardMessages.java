package jp.yagura.incident.notice.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import jp.yagura.incident.notice.NoticeText;

/** Words of the public pages: messages/board_ja.properties and board_en.properties. */
@MessageBundle(value = "board", locale = "ja")
public interface BoardMessages {
  @Message
  String title();

  @Message
  String lead(String city);

  @Message
  String none();

  @Message
  String latest();

  @Message
  String check();

  @Message
  String check_text();

  @Message
  String feeds();

  @Message
  String feed_atom();

  @Message
  String feed_json();

  @Message
  String all();

  @Message
  String published();

  @Message
  String updated();

  @Message
  String history();

  @Message
  String issue(int number);

  @Message
  String kind(NoticeText.Kind kind);

  @Message
  String withdrawn();

  @Message
  String withdrawn_text();

  @Message
  String withdrawn_at();

  @Message
  String withdrawn_why();

  @Message
  String japanese_only();
}
