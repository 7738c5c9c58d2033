package jp.yagura.incident.notice.board;

import jakarta.ws.rs.Path;
import jp.yagura.incident.notice.ReadNotices;
import jp.yagura.kit.publicside.PublicOrigin;
import jp.yagura.kit.tenancy.CurrentMunicipality;

/** The plain addresses, in Japanese. */
@Path("/public/{municipality}")
class JapaneseBoardPages extends BoardPages {
  JapaneseBoardPages(ReadNotices notices, CurrentMunicipality municipality, PublicOrigin origin) {
    super(notices, municipality, origin, false);
  }
}
