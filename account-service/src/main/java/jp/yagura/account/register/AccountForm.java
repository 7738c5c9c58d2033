package jp.yagura.account.register;

import jakarta.validation.Validator;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.yagura.account.opening.OpeningAnswers;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.RefusalWords;
import jp.yagura.kit.web.PlainTexts;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/**
 * What people typed into a form about an account, as they typed it; its fields are called what the
 * API calls them.
 */
public record AccountForm(Map<String, String> fields) {
  private static final String VERSION = "version";
  private static final List<String> ORDER =
      List.of(
          "platform",
          "handle",
          "url",
          "displayName",
          "operatingDivision",
          "responsiblePerson",
          "platformId");

  /** What was sent. */
  public static AccountForm of(MultivaluedMap<String, String> sent) {
    Map<String, String> fields = new LinkedHashMap<>();
    sent.forEach((name, values) -> fields.put(name, values.getFirst()));
    return new AccountForm(fields);
  }

  /** A form about an account that was read just now, with nothing typed yet. */
  public static AccountForm read(AccountView account) {
    return new AccountForm(Map.of(VERSION, Version.quoted(account.version())));
  }

  static AccountForm empty(String division) {
    return new AccountForm(Map.of("operatingDivision", division));
  }

  static AccountForm filled(AccountView account) {
    Map<String, String> fields = new LinkedHashMap<>(read(account).fields());
    fields.put("platform", account.platform().wire());
    fields.put("handle", account.handle());
    fields.put("platformId", Objects.requireNonNullElse(account.platformId(), ""));
    fields.put("url", Objects.requireNonNullElse(account.url(), ""));
    fields.put("displayName", account.displayName());
    fields.put("operatingDivision", account.operatingDivision());
    fields.put("responsiblePerson", account.responsiblePerson());
    return new AccountForm(fields);
  }

  /** What was typed into a field, or nothing. */
  public String value(String field) {
    return fields.getOrDefault(field, "");
  }

  /** The version that the person read. */
  public IfMatch ifMatch() {
    return IfMatch.fromString(value(VERSION));
  }

  /** Why something is done, in the person's words. */
  public String reason() {
    return value("reason").strip();
  }

  /** What is wrong with the reason. */
  public FormErrors reasonErrors(Locale locale) {
    return Reasons.refuses(reason())
        .map(refused -> FormErrors.of(List.of(refused), locale))
        .orElse(FormErrors.NONE);
  }

  static FormErrors error(String field, String sentence) {
    return new FormErrors(Map.of(field, sentence), List.of());
  }

  /** All that is wrong, the first first. */
  public static FormErrors both(FormErrors first, FormErrors second) {
    Map<String, String> fields = new LinkedHashMap<>(first.fields());
    second.fields().forEach(fields::putIfAbsent);
    List<String> general = new ArrayList<>(first.general());
    general.addAll(second.general());
    return new FormErrors(fields, general);
  }

  OpeningAnswers opening() {
    return OpeningAnswers.typed(fields);
  }

  /** The entry of a new account, with how it was opened. */
  AccountEntry opened() {
    return entry(opening());
  }

  /** The entry of an account that is there already. */
  AccountEntry entry() {
    return entry(null);
  }

  /** What was left out is null or empty until {@link #errors} refuses it. */
  @SuppressWarnings("NullAway")
  private AccountEntry entry(@Nullable OpeningAnswers opening) {
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
    Map<String, String> wrong = new LinkedHashMap<>();
    FormErrors rules = FormErrors.of(validator.validate(entry()), ORDER);
    for (String field : ORDER) {
      String sentence =
          PlainTexts.hasControls(value(field))
              ? RefusalWords.of("text-control-characters", locale)
              : field.equals("url") && urlMissing() ? urlMissing(locale) : rules.get(field);
      if (sentence != null) {
        wrong.put(field, sentence);
      }
    }
    return new FormErrors(wrong, List.of());
  }

  private boolean urlMissing() {
    return value("url").isBlank()
        && Platform.of(value("platform")).filter(Platform::mayLackUrl).isEmpty();
  }

  private String urlMissing(Locale locale) {
    String name = Platform.of(value("platform")).map(Platform::label).orElse("SNS");
    return RefusalWords.of("url-missing", locale, name);
  }
}
