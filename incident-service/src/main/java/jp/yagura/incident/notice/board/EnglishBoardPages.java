package jp.yagura.incident.notice.board;

import jakarta.ws.rs.Path;
import jp.yagura.incident.notice.ReadNotices;
import jp.yagura.kit.publicside.PublicOrigin;
import jp.yagura.kit.tenancy.CurrentMunicipality;

/** The addresses under /en, in English. */
@Path("/en/public/{municipality}")
class EnglishBoardPages extends BoardPages {
  EnglishBoardPages(ReadNotices notices, CurrentMunicipality municipality, PublicOrigin origin) {
    super(notices, municipality, origin, true);
  }
}
