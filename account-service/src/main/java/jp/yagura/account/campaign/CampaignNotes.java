package jp.yagura.account.campaign;

import java.util.Map;
import jp.yagura.account.register.AuditNote;

/** What this room writes into the audit log. */
final class CampaignNotes {
  private CampaignNotes() {}

  static AuditNote registered(CampaignView it) {
    return note("campaign-registered", it);
  }

  static AuditNote changed(CampaignView it) {
    return note("campaign-changed", it);
  }

  static AuditNote approved(CampaignView it) {
    return note("campaign-approved", it);
  }

  static AuditNote stopped(CampaignView it) {
    return note("campaign-stopped", it);
  }

  /** Its time came, or is over. */
  static AuditNote passed(CampaignView it) {
    return note("campaign-" + it.state().wire(), it);
  }

  private static AuditNote note(String action, CampaignView it) {
    return new AuditNote("campaign", it.id(), action, Map.of("campaign", it));
  }
}
