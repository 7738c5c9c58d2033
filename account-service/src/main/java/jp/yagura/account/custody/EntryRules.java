package jp.yagura.account.custody;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import jp.yagura.kit.web.SecretText;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/** What may be written into a record. Nothing that looks like a secret, in any of its texts. */
final class EntryRules {
  private static final int LONGEST = 200;
  private static final int MOST_ROWS = 30;
  static final int MOST_ADMINISTRATORS = 999;
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
  private static final Words WORDS = Words.of("custody");

  private final LocalDate today;
  private final Locale language;
  private final List<Refused> refusals = new ArrayList<>();

  private EntryRules(LocalDate today, Locale language) {
    this.today = today;
    this.language = language;
  }

  /**
   * What is wrong, in the order of the form; each names its field.
   *
   * @param today in Japan
   * @param language in which the sentences call the fields
   */
  static List<Refused> refusals(CustodyEntry entry, LocalDate today, Locale language) {
    EntryRules rules = new EntryRules(today, language);
    rules.check(entry);
    return rules.refusals;
  }

  private void check(CustodyEntry entry) {
    most("custodians", entry.custodians());
    for (int i = 0; i < entry.custodians().size(); i++) {
      custodian("custodians[" + i + "].", entry.custodians().get(i));
    }
    text("storage", "storage", entry.storage());
    text("recoveryMail", "recoveryMail", entry.recoveryMail());
    text("recoveryPhone", "recoveryPhone", entry.recoveryPhone());
    Integer count = entry.administratorCount();
    if (count != null && (count < 0 || count > MOST_ADMINISTRATORS)) {
      refuse("administratorCount", "custody-count", "administratorCount", MOST_ADMINISTRATORS);
    }
    text("administrators", "administrators", entry.administrators());
    lines("apps", entry.apps());
    lines("advertising", entry.advertising());
    text("secondFactor.holder", "holder", entry.secondFactor().holder());
    past("rotatedOn", "rotatedOn", entry.rotatedOn());
    Attestations attested = entry.attestations();
    past("attestations.strongOn", "strongOn", attested.strongOn());
    past("attestations.fewOn", "fewOn", attested.fewOn());
    past("attestations.uniqueOn", "uniqueOn", attested.uniqueOn());
    most("devices", entry.devices());
    for (int i = 0; i < entry.devices().size(); i++) {
      device("devices[" + i + "].", entry.devices().get(i));
    }
  }

  private void custodian(String path, Custodian it) {
    required(path + "name", "name", it.name());
    text(path + "name", "name", it.name());
    text(path + "division", "division", it.division());
    day(path + "from", "from", it.from());
    day(path + "until", "until", it.until());
    if (it.from() != null && it.until() != null && it.until().isBefore(it.from())) {
      refuse(path + "until", "custody-until-before-from", "until");
    }
  }

  private void device(String path, Device it) {
    required(path + "what", "what", it.what());
    text(path + "what", "what", it.what());
    text(path + "holder", "device_holder", it.holder());
    past(path + "lostOn", "lostOn", it.lostOn());
  }

  private void lines(String field, List<String> lines) {
    most(field, lines);
    int before = refusals.size();
    lines.forEach(it -> text(field, field, it));
    // codes are no secret one by one
    if (refusals.size() == before && SecretText.find(String.join("\n", lines)).isPresent()) {
      refuse(field, "custody-secret", field);
    }
  }

  private void text(String field, String label, String text) {
    if (CharacterCount.exceeds(text, LONGEST)) {
      refuse(field, "custody-too-long", label, LONGEST);
    } else if (PlainTexts.hasControls(text)) {
      refusals.add(Refused.invalid(field, "text-control-characters"));
    } else if (text.lines().count() > 1) {
      refuse(field, "custody-one-line", label);
    } else if (SecretText.find(text).isPresent()) {
      refuse(field, "custody-secret", label);
    }
  }

  private void required(String field, String label, String text) {
    if (text.isEmpty()) {
      refuse(field, "custody-missing", label);
    }
  }

  private void past(String field, String label, @Nullable LocalDate day) {
    if (day != null && day.isAfter(today)) {
      refuse(field, "custody-day-to-come", label);
    } else {
      day(field, label, day);
    }
  }

  private void day(String field, String label, @Nullable LocalDate day) {
    if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
      refuse(field, "custody-day", label);
    }
  }

  private void most(String field, List<?> rows) {
    if (rows.size() > MOST_ROWS) {
      refuse(field, "custody-too-many", field, MOST_ROWS);
    }
  }

  private void refuse(String field, String code, String label) {
    refusals.add(Refused.invalid(field, code, called(label)));
  }

  private void refuse(String field, String code, String label, int most) {
    refusals.add(Refused.invalid(field, code, called(label), most));
  }

  private String called(String label) {
    return WORDS.get("label", language, label);
  }
}
