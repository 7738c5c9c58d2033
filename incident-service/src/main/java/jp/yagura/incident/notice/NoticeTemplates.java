package jp.yagura.incident.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages for notices. */
@CheckedTemplate(basePath = "notice")
final class NoticeTemplates {
  private NoticeTemplates() {}

  static native TemplateInstance compose(NoticeFormPage c);

  static native TemplateInstance view(NoticePage v);
}
