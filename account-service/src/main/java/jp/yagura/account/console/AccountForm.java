package jp.yagura.account.console;

import jakarta.validation.Validator;
import jakarta.ws.rs.FormParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.yagura.account.platform.Platform;
import jp.yagura.account.registry.AccountEntry;
import jp.yagura.account.registry.AccountView;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Words;
import jp.yagura.kit.web.PlainTexts;
import org.jspecify.annotations.Nullable;

/** The form in which people write an entry, with what they typed as they typed it. */
public record AccountForm(
    @FormParam("platform") @Nullable String platform,
    @FormParam("handle") @Nullable String handle,
    @FormParam("platformId") @Nullable String platformId,
    @FormParam("url") @Nullable String url,
    @FormParam("displayName") @Nullable String displayName,
    @FormParam("operatingDivision") @Nullable String operatingDivision,
    @FormParam("responsiblePerson") @Nullable String responsiblePerson,
    @FormParam("version") @Nullable String version) {
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
    return new AccountForm("", "", "", "", "", division, "", "");
  }

  static AccountForm of(AccountView account) {
    return new AccountForm(
        account.platform().wire(),
        account.handle(),
        Objects.requireNonNullElse(account.platformId(), ""),
        account.url(),
        account.displayName(),
        account.operatingDivision(),
        account.responsiblePerson(),
        String.valueOf(account.version()));
  }

  /** The entry; what was left out is null until {@link #errors} refuses it. */
  @SuppressWarnings("NullAway")
  AccountEntry entry() {
    return new AccountEntry(
        Platform.of(typed(platform)).orElse(null),
        handle,
        platformId,
        url,
        displayName,
        operatingDivision,
        responsiblePerson);
  }

  /** The version that the person read; none that exists when the form was tampered with. */
  long readVersion() {
    return typed(version).matches("[0-9]{1,18}") ? Long.parseLong(typed(version)) : -1;
  }

  FormErrors errors(Validator validator, Locale locale) {
    Map<String, String> fields = new LinkedHashMap<>();
    FormErrors rules = FormErrors.of(validator.validate(entry()), ORDER);
    for (String field : ORDER) {
      String sentence =
          PlainTexts.hasControls(typed(value(field)))
              ? Words.of("text-control-characters", locale)
              : rules.get(field);
      if (sentence != null) {
        fields.put(field, sentence);
      }
    }
    return new FormErrors(fields, List.of());
  }

  private @Nullable String value(String field) {
    return switch (field) {
      case "platform" -> platform;
      case "handle" -> handle;
      case "platformId" -> platformId;
      case "url" -> url;
      case "displayName" -> displayName;
      case "operatingDivision" -> operatingDivision;
      default -> responsiblePerson;
    };
  }

  private static String typed(@Nullable String value) {
    return value == null ? "" : value;
  }
}
