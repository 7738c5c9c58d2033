package jp.yagura.account.console;

import jakarta.ws.rs.FormParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.yagura.account.registry.AccountState;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Words;
import jp.yagura.kit.web.PlainTexts;
import org.jspecify.annotations.Nullable;

/** The form in which people move an account to another state. */
public record MoveForm(
    @FormParam("to") @Nullable String to,
    @FormParam("reason") @Nullable String reason,
    @FormParam("version") @Nullable String version) {
  private static final int LONGEST = 500;

  static MoveForm of(long version) {
    return new MoveForm("", "", String.valueOf(version));
  }

  @Nullable AccountState state() {
    return AccountState.of(to == null ? "" : to).orElse(null);
  }

  String why() {
    return reason == null ? "" : reason.strip();
  }

  long readVersion() {
    String text = version == null ? "" : version;
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
  }

  FormErrors errors(Locale locale) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (state() == null) {
      fields.put("to", Words.of("choose-state", locale));
    }
    if (why().isEmpty() || why().length() > LONGEST) {
      fields.put("reason", Words.of("reason-length", locale, LONGEST));
    } else if (PlainTexts.hasControls(why())) {
      fields.put("reason", Words.of("text-control-characters", locale));
    }
    return new FormErrors(fields, List.of());
  }
}
