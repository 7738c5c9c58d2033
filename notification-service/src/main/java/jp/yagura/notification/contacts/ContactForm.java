package jp.yagura.notification.contacts;

import jakarta.validation.Validator;
import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.RefusalWords;
import jp.yagura.kit.web.PlainTexts;
import jp.yagura.kit.web.WireNames;
import org.jspecify.annotations.Nullable;

/** The form of a contact, with what was typed as it was typed. */
public record ContactForm(
    @FormParam("role") @Nullable String role,
    @FormParam("seat") @Nullable String seat,
    @FormParam("division") @Nullable String division,
    @FormParam("name") @Nullable String name,
    @FormParam("address") @Nullable String address,
    @FormParam("english") @Nullable String english,
    @FormParam("dutyFrom") @Nullable String dutyFrom,
    @FormParam("dutyUntil") @Nullable String dutyUntil,
    @FormParam("version") @Nullable String version) {
  static final List<String> ORDER =
      List.of("role", "seat", "division", "name", "address", "dutyFrom", "dutyUntil");

  static ContactForm empty(@Nullable String role) {
    return new ContactForm(role, "mailbox", "", "", "", "", "", "", "");
  }

  static ContactForm of(ContactView it) {
    return new ContactForm(
        it.role().wire(),
        it.seat().wire(),
        it.division(),
        it.name(),
        it.address(),
        it.english() ? "on" : "",
        Objects.toString(it.dutyFrom(), ""),
        Objects.toString(it.dutyUntil(), ""),
        it.entityTag());
  }

  /** What was typed into a field. */
  public String typed(String field) {
    String value =
        switch (field) {
          case "role" -> role;
          case "seat" -> seat;
          case "division" -> division;
          case "name" -> name;
          case "address" -> address;
          case "english" -> english;
          case "dutyFrom" -> dutyFrom;
          case "dutyUntil" -> dutyUntil;
          default -> version;
        };
    return Objects.requireNonNullElse(value, "").strip();
  }

  IfMatch ifMatch() {
    return IfMatch.fromString(version);
  }

  /** The contact; what was left out is null until {@link #errors} refuses it. */
  @SuppressWarnings("NullAway")
  ContactDetails contact() {
    return new ContactDetails(
        WireNames.find(ContactRole.class, typed("role")).orElse(null),
        WireNames.find(Seat.class, typed("seat")).orElse(null),
        typed("division"),
        typed("name"),
        typed("address"),
        Channel.EMAIL,
        !typed("english").isEmpty(),
        day("dutyFrom"),
        day("dutyUntil"));
  }

  /** What is wrong before anybody asks the use case. */
  FormErrors errors(Validator validator, Locale locale) {
    Map<String, String> fields = new LinkedHashMap<>();
    FormErrors rules = FormErrors.of(validator.validate(contact()), ORDER);
    for (String field : ORDER) {
      String sentence = rules.get(field);
      if (PlainTexts.hasControls(typed(field))) {
        sentence = RefusalWords.of("text-control-characters", locale);
      } else if (field.startsWith("duty") && !typed(field).isEmpty() && day(field) == null) {
        sentence = RefusalWords.of("contact-day-unreadable", locale);
      }
      if (sentence != null) {
        fields.put(field, sentence);
      }
    }
    return new FormErrors(fields, List.of());
  }

  private @Nullable LocalDate day(String field) {
    try {
      return typed(field).isEmpty() ? null : LocalDate.parse(typed(field));
    } catch (DateTimeException _) {
      return null;
    }
  }
}
