package jp.yagura.incident.evidence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of evidence. */
@CheckedTemplate(basePath = "evidence")
final class EvidenceTemplates {
  private EvidenceTemplates() {}

  static native TemplateInstance page(EvidencePage p);

  static native TemplateInstance verification(EvidenceCheckPage p);
}
