package jp.yagura.incident.console.incident;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jp.yagura.incident.console.incident.around.Sheet;

/** The page of an incident. */
@CheckedTemplate(basePath = "incident")
final class IncidentTemplates {
  private IncidentTemplates() {}

  static native TemplateInstance page(IncidentPage p, Parts parts);

  static native TemplateInstance parts(IncidentPage p, Parts parts);

  static native TemplateInstance report(IncidentPage p, Sheet sheet);
}
