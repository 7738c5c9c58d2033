package jp.yagura.incident.worklist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The first page and the list. */
@CheckedTemplate(basePath = "worklist")
final class WorklistTemplates {
  private WorklistTemplates() {}

  static native TemplateInstance home(HomePage p);

  static native TemplateInstance list(ListPage p);
}
