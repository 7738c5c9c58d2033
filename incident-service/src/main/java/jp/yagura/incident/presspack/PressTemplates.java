package jp.yagura.incident.presspack;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page for the press. */
@CheckedTemplate(basePath = "presspack")
final class PressTemplates {
  private PressTemplates() {}

  static native TemplateInstance page(PressPage v);
}
