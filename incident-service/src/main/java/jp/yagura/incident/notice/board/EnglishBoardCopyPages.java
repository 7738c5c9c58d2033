package jp.yagura.incident.notice.board;

import jakarta.ws.rs.Path;
import jp.yagura.incident.notice.ReadNotices;
import jp.yagura.kit.page.PublicCopies;
import jp.yagura.kit.publicside.ForResidents;

/** The notices of the static copy, in English. */
@Path("/public/{municipality}/copy/en")
@ForResidents
class EnglishBoardCopyPages extends BoardCopyPages {
  EnglishBoardCopyPages(ReadNotices notices, PublicCopies copies) {
    super(notices, copies, true);
  }
}
