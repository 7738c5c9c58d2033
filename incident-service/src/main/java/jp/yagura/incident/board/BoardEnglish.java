package jp.yagura.incident.board;

import jakarta.ws.rs.Path;
import jp.yagura.incident.notice.NoticeReading;

/** The addresses under /en, in English. */
@Path("/en/public/{municipality}")
class BoardEnglish extends Board {
  BoardEnglish(NoticeReading notices) {
    super(notices, true);
  }
}
