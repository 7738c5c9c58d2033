package jp.yagura.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.incident.incident.AtWork;
import jp.yagura.incident.incident.CanSignIn;
import jp.yagura.incident.registercopy.AccountView;
import jp.yagura.incident.registercopy.FindAccount;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.RefusalWords;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;

/** Reads the form into a report, and what is wrong with the report back into the form. */
@ApplicationScoped
class ReadForm {
  private final FindAccount accounts;
  private final FindAtWork atWork;
  private final Validator validator;

  ReadForm(FindAccount accounts, FindAtWork atWork, Validator validator) {
    this.accounts = accounts;
    this.atWork = atWork;
    this.validator = validator;
  }

  /** The report; what the form left out is found by {@link #errors}. */
  NewReport report(ReportForm form) {
    CanSignIn signIn = form.signIn();
    return new NewReport(
        account(form),
        form.text("kind"),
        form.since(),
        signIn == null ? CanSignIn.NOT_TRIED : signIn,
        form.text("description"),
        form.linkLines(),
        form.text("fakeUrl").isEmpty() ? null : form.text("fakeUrl"),
        form.text("joins").isEmpty() ? null : form.text("joins"));
  }

  /** What is at work about the same, unless the reporter has said already whether it is that. */
  List<AtWork> atWork(ReportForm form, NewReport report) {
    return form.toldApart()
        ? List.of()
        : atWork.of(report.account().id(), List.of(form.text("other"), form.text("fakeUrl")));
  }

  /** What is wrong before anybody asks the use case. */
  FormErrors errors(ReportForm form, NewReport report, List<Refused> pictures, Locale locale) {
    List<Refused> wrong = missing(form);
    wrong.addAll(pictures);
    ReportForm.ORDER.stream()
        .filter(field -> PlainTexts.hasControls(form.text(field)))
        .forEach(field -> wrong.add(Refused.invalid(field, "text-control-characters")));
    Map<String, String> found = new LinkedHashMap<>();
    wrong.forEach(
        it -> found.merge(String.valueOf(it.field()), RefusalWords.of(it, locale), ReadForm::both));
    for (ConstraintViolation<NewReport> rule : validator.validate(report)) {
      found.putIfAbsent(field(rule.getPropertyPath().toString()), rule.getMessage());
    }
    return ordered(found, List.of());
  }

  /** A field may be wrong twice: every bad file is named. */
  private static String both(String one, String other) {
    return one.equals(other) ? one : one + " " + other;
  }

  private static List<Refused> missing(ReportForm form) {
    List<Refused> wrong = new ArrayList<>();
    if (form.text("kind").isEmpty()) {
      wrong.add(Refused.invalid("kind", "report-kind-missing"));
    }
    if (form.text("pick").isEmpty() && form.text("other").isEmpty()) {
      wrong.add(Refused.invalid("other", "report-account-missing"));
    }
    if (form.badTime()) {
      wrong.add(Refused.invalid("occurredAt", "report-time-unreadable"));
    }
    if (form.signIn() == null) {
      wrong.add(Refused.invalid("canSignIn", "report-sign-in-missing"));
    }
    if (form.text("description").isEmpty()) {
      wrong.add(Refused.invalid("description", "report-description-missing"));
    }
    return wrong;
  }

  /** What the use case refuses, or the pictures. */
  FormErrors errors(List<Refused> refusals, Locale locale) {
    Map<String, String> found = new LinkedHashMap<>();
    List<String> general = new ArrayList<>();
    for (Refused refused : refusals) {
      String name = refused.field();
      if (name == null) {
        general.add(RefusalWords.of(refused, locale));
      } else {
        found.putIfAbsent(field(name), RefusalWords.of(refused, locale));
      }
    }
    return ordered(found, general);
  }

  private static FormErrors ordered(Map<String, String> found, List<String> general) {
    Map<String, String> fields = new LinkedHashMap<>();
    ReportForm.ORDER.stream()
        .filter(found::containsKey)
        .forEach(field -> fields.put(field, String.valueOf(found.get(field))));
    return new FormErrors(fields, general);
  }

  /**
   * The account picked from a list; else the one chosen while typing, if the text still names it;
   * else what was written is an address, exactly what one we know is called, or words.
   */
  private AccountReference account(ReportForm form) {
    String other = form.text("other");
    Optional<UUID> known =
        id(form.text("pick"))
            .or(() -> chosen(form.text("account"), other))
            .or(() -> accounts.exactly(other).map(AccountView::id));
    if (known.isPresent()) {
      return new AccountReference(known.get(), null, null, null, null);
    }
    return other.regionMatches(true, 0, "http", 0, 4)
        ? new AccountReference(null, other, null, null, null)
        : new AccountReference(null, null, null, null, other);
  }

  private Optional<UUID> chosen(String account, String other) {
    return id(account)
        .flatMap(accounts::byId)
        .filter(known -> known.label().equals(other))
        .map(AccountView::id);
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String field(String path) {
    if (path.startsWith("links")) {
      return "links";
    }
    return path.startsWith("account") ? "other" : path;
  }
}
