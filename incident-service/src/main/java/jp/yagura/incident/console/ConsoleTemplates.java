package jp.yagura.incident.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The first page and the list. */
@CheckedTemplate(basePath = "console")
final class ConsoleTemplates {
  private ConsoleTemplates() {}

  static native TemplateInstance home(HomePage p);

  static native TemplateInstance list(ListPage p);
}
