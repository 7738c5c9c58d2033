package jp.yagura.incident.correction;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page that corrects an incident. */
@CheckedTemplate(basePath = "correction")
final class CorrectionTemplates {
  private CorrectionTemplates() {}

  static native TemplateInstance form(CorrectionPage p);
}
