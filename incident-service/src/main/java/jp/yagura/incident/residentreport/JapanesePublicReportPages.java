package jp.yagura.incident.residentreport;

import jakarta.ws.rs.Path;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.kit.tenancy.CurrentMunicipality;

/** The plain address, in Japanese. */
@Path("/public/{municipality}")
class JapanesePublicReportPages extends PublicReportPages {
  JapanesePublicReportPages(
      ReceiveResidentReport receive,
      ResidentReportQueries queries,
      ResidentReportSettings settings,
      Playbooks playbooks,
      CurrentMunicipality municipality) {
    super(receive, queries, settings, playbooks, municipality, false);
  }
}
