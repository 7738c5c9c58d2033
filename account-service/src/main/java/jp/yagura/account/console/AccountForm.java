package jp.yagura.account.console;

import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.yagura.account.opening.OpeningSaid;
import jp.yagura.account.platform.Platform;
import jp.yagura.account.registry.AccountEntry;
import jp.yagura.account.registry.AccountView;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Words;
import jp.yagura.kit.web.PlainTexts;
import org.jspecify.annotations.Nullable;

/** The form in which people write an entry, with what they typed as they typed it. */
public record AccountForm(Typed typed) {
  static final List<String> ORDER =
      List.of(
          "platform",
          "handle",
          "url",
          "displayName",
          "operatingDivision",
          "responsiblePerson",
          "platformId");

  static AccountForm empty(String division) {
    return new AccountForm(new Typed(Map.of("operatingDivision", division)));
  }

  static AccountForm of(AccountView account) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("platform", account.platform().wire());
    fields.put("handle", account.handle());
    fields.put("platformId", Objects.requireNonNullElse(account.platformId(), ""));
    fields.put("url", account.url());
    fields.put("displayName", account.displayName());
    fields.put("operatingDivision", account.operatingDivision());
    fields.put("responsiblePerson", account.responsiblePerson());
    fields.put("version", String.valueOf(account.version()));
    return new AccountForm(new Typed(fields));
  }

  /** What was typed into a field, or nothing. */
  public String value(String field) {
    return typed.value(field);
  }

  /** The entry of a new account, with how it was opened. */
  AccountEntry opened() {
    return entry(typed.opening());
  }

  /** The entry of an account that is there already. */
  AccountEntry entry() {
    return entry(null);
  }

  /** What was left out is null or empty until {@link #errors} refuses it. */
  @SuppressWarnings("NullAway")
  private AccountEntry entry(@Nullable OpeningSaid opening) {
    return new AccountEntry(
        Platform.of(value("platform")).orElse(null),
        value("handle"),
        value("platformId"),
        value("url"),
        value("displayName"),
        value("operatingDivision"),
        value("responsiblePerson"),
        opening);
  }

  FormErrors errors(Validator validator, Locale locale) {
    Map<String, String> fields = new LinkedHashMap<>();
    FormErrors rules = FormErrors.of(validator.validate(entry()), ORDER);
    for (String field : ORDER) {
      String sentence =
          PlainTexts.hasControls(value(field))
              ? Words.of("text-control-characters", locale)
              : rules.get(field);
      if (sentence != null) {
        fields.put(field, sentence);
      }
    }
    return new FormErrors(fields, List.of());
  }
}
