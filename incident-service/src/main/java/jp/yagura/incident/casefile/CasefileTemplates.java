package jp.yagura.incident.casefile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of an incident. */
@CheckedTemplate(basePath = "casefile")
final class CasefileTemplates {
  private CasefileTemplates() {}

  static native TemplateInstance page(IncidentPage p, PageParts parts);

  static native TemplateInstance parts(IncidentPage p, PageParts parts);

  static native TemplateInstance report(IncidentPage p, IncidentRecord sheet);
}
