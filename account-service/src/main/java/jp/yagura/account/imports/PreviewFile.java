package jp.yagura.account.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.yagura.account.imports.file.Contents;
import jp.yagura.account.imports.file.ListFile;
import jp.yagura.account.imports.file.Sheet;
import jp.yagura.account.register.AccountEntry;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.account.register.RegisterAccount;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.RefusalWords;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import org.jspecify.annotations.Nullable;

/** Reads a file and holds each of its rows against the rules of the register and the others. */
@ApplicationScoped
class PreviewFile {
  private final FindAccounts find;
  private final RegisterAccount register;
  private final Validator validator;
  private final Language language;

  PreviewFile(FindAccounts find, RegisterAccount register, Validator validator, Language language) {
    this.find = find;
    this.register = register;
    this.validator = validator;
    this.language = language;
  }

  /** What would become of the file, read the way a person wants it; refused if it is no list. */
  Outcome<Preview> preview(byte[] content, ImportChoices choices) {
    return ListFile.read(content, choices.encoding()).map(contents -> preview(contents, choices));
  }

  private Preview preview(Contents contents, ImportChoices choices) {
    Layout layout = Layout.of(contents.sheets(), choices);
    List<Candidate> candidates =
        layout.below(contents.sheets()).stream()
            .map(line -> ListRow.read(line, layout, choices))
            .toList();
    return new Preview(
        contents.encoding(),
        contents.sheets().stream().map(Sheet::name).filter(name -> !name.isEmpty()).toList(),
        layout,
        rows(candidates));
  }

  private List<ImportRow> rows(List<Candidate> candidates) {
    Map<String, AccountView> register = new HashMap<>();
    for (AccountView account : find.all()) {
      keys(account.entry()).forEach(key -> register.putIfAbsent(key, account));
    }
    Map<String, Integer> before = new HashMap<>();
    List<ImportRow> rows = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Set<String> keys = keys(candidate.entry());
      rows.add(row(candidate, first(register, keys), first(before, keys)));
      keys.forEach(key -> before.putIfAbsent(key, candidate.row()));
    }
    return rows;
  }

  /** A number that was destroyed may look like that of another account, so faults come first. */
  private ImportRow row(
      Candidate candidate, @Nullable AccountView registered, @Nullable Integer before) {
    if (candidate.faults().isEmpty() && registered != null) {
      return ImportRow.registered(
          candidate, registered.id(), differences(candidate.entry(), registered));
    }
    if (candidate.faults().isEmpty() && before != null) {
      return ImportRow.repeated(candidate, before);
    }
    List<Fault> faults = faults(candidate);
    return faults.isEmpty() ? ImportRow.ready(candidate) : ImportRow.wrong(candidate, faults);
  }

  /** The first of a field counts: what could not be read, its own rules, those of the register. */
  private List<Fault> faults(Candidate candidate) {
    Map<String, Fault> faults = new LinkedHashMap<>();
    candidate.faults().forEach(refused -> add(faults, refused));
    controls(candidate.entry()).forEach(refused -> add(faults, refused));
    for (ConstraintViolation<AccountEntry> broken : validator.validate(candidate.entry())) {
      String field = broken.getPropertyPath().toString();
      faults.putIfAbsent(field, new Fault(field, "invalid", broken.getMessage()));
    }
    if (faults.isEmpty()) {
      register.refusals(candidate.entry()).forEach(refused -> add(faults, refused));
    }
    return List.copyOf(faults.values());
  }

  private void add(Map<String, Fault> faults, Refused refused) {
    String field = refused.field() == null ? "displayName" : refused.field();
    String column = field.startsWith("opening") ? "openedOn" : field;
    faults.putIfAbsent(
        column, new Fault(column, refused.code(), RefusalWords.of(refused, language.now())));
  }

  private static List<Refused> controls(AccountEntry entry) {
    Map<String, @Nullable String> texts = new LinkedHashMap<>();
    texts.put("displayName", entry.displayName());
    texts.put("handle", entry.handle());
    texts.put("platformId", entry.platformId());
    texts.put("url", entry.url());
    texts.put("operatingDivision", entry.operatingDivision());
    texts.put("responsiblePerson", entry.responsiblePerson());
    return texts.entrySet().stream()
        .filter(it -> it.getValue() != null && odd(it.getValue()))
        .map(it -> Refused.invalid(it.getKey(), "import-unreadable-characters"))
        .toList();
  }

  /** Also what an encoding could not read, or a broken file left behind. */
  private static boolean odd(String text) {
    return text.indexOf('\uFFFD') >= 0 || PlainTexts.hasControls(text);
  }

  private static Set<String> keys(AccountEntry entry) {
    return AccountKeys.of(
        entry.platform(),
        Objects.requireNonNullElse(entry.handle(), ""),
        entry.platformId(),
        Objects.requireNonNullElse(entry.url(), ""));
  }

  private static <V> @Nullable V first(Map<String, V> known, Set<String> keys) {
    return keys.stream().map(known::get).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static List<String> differences(AccountEntry entry, AccountView account) {
    List<String> differs = new ArrayList<>();
    differ(differs, "displayName", entry.displayName(), account.displayName());
    differ(differs, "operatingDivision", entry.operatingDivision(), account.operatingDivision());
    differ(differs, "responsiblePerson", entry.responsiblePerson(), account.responsiblePerson());
    differ(differs, "platformId", entry.platformId(), account.platformId());
    return differs;
  }

  /** A list that says nothing says nothing else. */
  private static void differ(
      List<String> differs, String field, @Nullable String listed, @Nullable String registered) {
    if (listed != null && !listed.isEmpty() && !listed.equals(registered)) {
      differs.add(field);
    }
  }
}
