package jp.yagura.incident.notice.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages for notices. */
@CheckedTemplate(basePath = "notice")
final class NoticeTemplates {
  private NoticeTemplates() {}

  static native TemplateInstance compose(Composing c);

  static native TemplateInstance view(Viewing v);
}
