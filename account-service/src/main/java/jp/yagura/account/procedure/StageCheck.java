package jp.yagura.account.procedure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yagura.guideline.account.Stage;
import jp.yagura.guideline.account.Stage.Turn;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import org.jspecify.annotations.Nullable;

/** Takes answers about stages one after the other and collects what is wrong with them. */
final class StageCheck {
  private final List<PassedStage> earlier;
  private final LocalDate today;
  private final Locale locale;
  private final List<PassedStage> passed = new ArrayList<>();
  private final List<Refused> refusals = new ArrayList<>();

  StageCheck(List<PassedStage> earlier, LocalDate today, Locale locale) {
    this.earlier = earlier;
    this.today = today;
    this.locale = locale;
  }

  List<PassedStage> passed() {
    return List.copyOf(passed);
  }

  List<Refused> refusals() {
    return List.copyOf(refusals);
  }

  void refuse(Refused refused) {
    refusals.add(refused);
  }

  void hear(StageQuestion asked, StageAnswer said) {
    int before = refusals.size();
    texts(asked, said);
    if (said.waived() != null) {
      waived(asked, said.waived());
    } else if (said.on() == null) {
      missing(asked, said);
    } else {
      day(asked, said.on()).ifPresent(on -> done(asked, on, said.reference(), before));
    }
  }

  private void waived(StageQuestion asked, String why) {
    if (asked.required()) {
      refuse(asked, "waived", "stage-not-waivable", title(asked));
    } else {
      passed.add(PassedStage.waived(asked, why));
    }
  }

  /** Silence is an answer only about what the guideline does not have, or asks for later. */
  private void missing(StageQuestion asked, StageAnswer said) {
    Stage stage = asked.stage();
    if (stage.turn() == Turn.BEFORE && stage.prescribed()) {
      String code = asked.required() ? "stage-missing" : "stage-missing-or-waived";
      refuse(asked, "on", code, title(asked), String.valueOf(asked.cite()));
    } else if (!said.nothing()) {
      refusals.add(Refused.invalid(asked.path() + ".on", "stage-day", title(asked)));
    }
  }

  private void done(StageQuestion asked, LocalDate on, @Nullable String reference, int before) {
    if (reference == null && asked.documented() && asked.stage().prescribed()) {
      refusals.add(
          Refused.invalid(asked.path() + ".reference", "stage-reference-missing", title(asked)));
    }
    if (on.isAfter(today)) {
      refusals.add(Refused.invalid(asked.path() + ".on", "stage-in-future", title(asked)));
    }
    for (String first : asked.stage().requires()) {
      PassedStage other = known(first);
      if (other != null && other.on() != null && on.isBefore(other.on())) {
        refusals.add(
            Refused.invalid(
                asked.path() + ".on", "stage-too-early", title(asked), other.title().in(locale)));
      }
    }
    if (refusals.size() == before) {
      passed.add(PassedStage.done(asked, on, reference));
    }
  }

  private @Nullable PassedStage known(String id) {
    return Stream.concat(earlier.stream(), passed.stream())
        .filter(stage -> stage.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  private Optional<LocalDate> day(StageQuestion asked, String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      refusals.add(Refused.invalid(asked.path() + ".on", "stage-day", title(asked)));
      return Optional.empty();
    }
  }

  private void texts(StageQuestion asked, StageAnswer said) {
    text(asked, "reference", said.reference());
    text(asked, "waived", said.waived());
  }

  private void text(StageQuestion asked, String part, @Nullable String text) {
    String field = asked.path() + "." + part;
    Optional<Refused> tooLong = CharacterCount.beyond(field, text, StageAnswer.LONGEST);
    if (tooLong.isPresent()) {
      refusals.add(tooLong.get());
    } else if (text != null && PlainTexts.hasControls(text)) {
      refusals.add(Refused.invalid(field, "text-control-characters"));
    }
  }

  private void refuse(StageQuestion asked, String part, String code, Object... arguments) {
    refusals.add(
        Refused.invalid(asked.path() + "." + part, code, arguments).under(asked.stage().clause()));
  }

  private String title(StageQuestion asked) {
    return asked.stage().title().in(locale);
  }
}
