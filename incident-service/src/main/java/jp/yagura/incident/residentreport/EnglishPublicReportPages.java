package jp.yagura.incident.residentreport;

import jakarta.ws.rs.Path;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.kit.tenancy.CurrentMunicipality;

/** The address under /en, in English. */
@Path("/en/public/{municipality}")
class EnglishPublicReportPages extends PublicReportPages {
  EnglishPublicReportPages(
      ReceiveResidentReport receive,
      ResidentReportQueries queries,
      ResidentReportSettings settings,
      Playbooks playbooks,
      CurrentMunicipality municipality) {
    super(receive, queries, settings, playbooks, municipality, true);
  }
}
