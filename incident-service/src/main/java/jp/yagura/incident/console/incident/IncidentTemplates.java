package jp.yagura.incident.console.incident;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of an incident. */
@CheckedTemplate(basePath = "incident")
final class IncidentTemplates {
  private IncidentTemplates() {}

  static native TemplateInstance page(IncidentPage p);
}
