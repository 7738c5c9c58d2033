package jp.yagura.account.opening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import jp.yagura.kit.web.SecretText;

/** Holds what is said about the operation policy against the items the guideline asks for. */
final class PolicyCheck {
  private static final int LONGEST = 500;

  private final String path;
  private final List<PolicyQuestion> questions;
  private final Locale locale;
  private final List<Refused> refusals = new ArrayList<>();

  PolicyCheck(GuidelineProfile profile, Locale locale) {
    this(profile, "opening.policy.", locale);
  }

  PolicyCheck(GuidelineProfile profile, String path, Locale locale) {
    this.path = path;
    this.questions = PolicyQuestion.of(profile, path);
    this.locale = locale;
  }

  List<Refused> refusals() {
    return List.copyOf(refusals);
  }

  List<PolicyItem> read(Map<String, String> said) {
    List<PolicyItem> items = new ArrayList<>();
    for (PolicyQuestion asked : questions) {
      String value = said.get(asked.id());
      if (value == null) {
        missing(asked);
      } else if (sound(asked, value.strip())) {
        items.add(
            new PolicyItem(
                asked.id(),
                asked.field().label(),
                asked.field().clause(),
                value.strip(),
                !asked.custody()));
      }
    }
    said.keySet().stream()
        .filter(id -> questions.stream().noneMatch(asked -> asked.id().equals(id)))
        .forEach(id -> refusals.add(Refused.invalid(path + id, "policy-unknown", ids())));
    return items;
  }

  private void missing(PolicyQuestion asked) {
    if (asked.required()) {
      String label = asked.field().label().in(locale);
      refusals.add(
          Refused.invalid(asked.path(), "policy-missing", label, String.valueOf(asked.cite()))
              .under(asked.field().clause()));
    }
  }

  private boolean sound(PolicyQuestion asked, String value) {
    int before = refusals.size();
    Optional<Refused> tooLong = CharacterCount.beyond(asked.path(), value, LONGEST);
    if (tooLong.isPresent()) {
      refusals.add(tooLong.get());
    } else if (PlainTexts.hasControls(value)) {
      refusals.add(Refused.invalid(asked.path(), "text-control-characters"));
    } else if (asked.custody() && SecretText.find(value).isPresent()) {
      String label = asked.field().label().in(locale);
      refusals.add(
          Refused.invalid(asked.path(), "policy-secret", label).under(asked.field().clause()));
    } else if (asked.day() && !isDay(value)) {
      refusals.add(Refused.invalid(asked.path(), "stage-day", asked.field().label().in(locale)));
    }
    return refusals.size() == before;
  }

  private static boolean isDay(String value) {
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeException _) {
      return false;
    }
  }

  private String ids() {
    return questions.isEmpty()
        ? "–"
        : String.join(", ", questions.stream().map(PolicyQuestion::id).toList());
  }
}
