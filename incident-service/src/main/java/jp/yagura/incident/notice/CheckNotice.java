package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Clock;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;

/** Says in the reader's language what is wrong with a notice as a form sent it. */
@ApplicationScoped
class CheckNotice {
  private final Validator validator;
  private final Clock clock;
  private final Language language;

  CheckNotice(Validator validator, Clock clock, Language language) {
    this.validator = validator;
    this.clock = clock;
    this.language = language;
  }

  FormErrors errors(NoticeForm form) {
    return form.errors(form.text(), validator, clock.instant(), language.now());
  }
}
