package jp.yagura.incident.console;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.notice.text.Platform;

/** Texts of guidelines and names of platforms in templates. */
final class Said {
  private Said() {}

  /** {@code {step.title.said}}: the text in the language of the page. */
  @TemplateExtension
  static String said(Text text, @TemplateAttribute("locale") Object locale) {
    return locale != null && locale.toString().startsWith("en") ? text.en() : text.ja();
  }

  /** {@code {ui_platform:label('x')}}: X. */
  @TemplateExtension(namespace = "ui_platform")
  static String label(Object wire) {
    return Platform.label(wire == null ? null : wire.toString());
  }
}
