package jp.yagura.incident.playbook;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import jp.yagura.guideline.wording.Text;

/** Texts of guidelines in templates. */
final class GuidelineTexts {
  private GuidelineTexts() {}

  /** {@code {step.title.said}}: the text in the language of the page. */
  @TemplateExtension
  static String said(Text text, @TemplateAttribute("locale") Object locale) {
    return locale != null && locale.toString().startsWith("en") ? text.en() : text.ja();
  }
}
