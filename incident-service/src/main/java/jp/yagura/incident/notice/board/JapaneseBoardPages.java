package jp.yagura.incident.notice.board;

import jakarta.ws.rs.Path;
import jp.yagura.incident.notice.ReadNotices;

/** The plain addresses, in Japanese. */
@Path("/public/{municipality}")
class JapaneseBoardPages extends BoardPages {
  JapaneseBoardPages(ReadNotices notices) {
    super(notices, false);
  }
}
