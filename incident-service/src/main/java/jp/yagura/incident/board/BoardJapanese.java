package jp.yagura.incident.board;

import jakarta.ws.rs.Path;
import jp.yagura.incident.notice.NoticeReading;

/** The plain addresses, in Japanese. */
@Path("/public/{municipality}")
class BoardJapanese extends Board {
  BoardJapanese(NoticeReading notices) {
    super(notices, false);
  }
}
