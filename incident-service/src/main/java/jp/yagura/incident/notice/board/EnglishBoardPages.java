package jp.yagura.incident.notice.board;

import jakarta.ws.rs.Path;
import jp.yagura.incident.notice.ReadNotices;

/** The addresses under /en, in English. */
@Path("/en/public/{municipality}")
class EnglishBoardPages extends BoardPages {
  EnglishBoardPages(ReadNotices notices) {
    super(notices, true);
  }
}
