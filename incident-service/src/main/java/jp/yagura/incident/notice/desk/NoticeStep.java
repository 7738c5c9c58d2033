package jp.yagura.incident.notice.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The step of the playbook that a publication fulfils. */
@ApplicationScoped
class NoticeStep {
  static final String ID = "SITE_NOTICE";

  /** Whether the incident has it and it is still to be done. */
  boolean isOpen(UUID incidentId) {
    return incidentId != null;
  }
}
