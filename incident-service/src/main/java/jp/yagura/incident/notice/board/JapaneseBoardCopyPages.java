package jp.yagura.incident.notice.board;

import jakarta.ws.rs.Path;
import jp.yagura.incident.notice.ReadNotices;
import jp.yagura.kit.page.PublicCopies;
import jp.yagura.kit.publicside.ForResidents;

/** The notices of the static copy, in Japanese. */
@Path("/public/{municipality}/copy")
@ForResidents
class JapaneseBoardCopyPages extends BoardCopyPages {
  JapaneseBoardCopyPages(ReadNotices notices, PublicCopies copies) {
    super(notices, copies, false);
  }
}
