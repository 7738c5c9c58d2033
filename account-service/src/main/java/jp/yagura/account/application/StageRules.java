package jp.yagura.account.application;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yagura.account.procedure.LiveStage;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.account.procedure.StageQuestion;
import jp.yagura.guideline.account.Stage;
import jp.yagura.guideline.account.Stage.Kind;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import jp.yagura.kit.web.SecretText;
import org.jspecify.annotations.Nullable;

/** Whose a stage is, when it has its turn, and what must be written down with it. */
final class StageRules {
  private static final int LONGEST = 500;
  private static final int LONGEST_REFERENCE = 200;

  private final CaseStages stages;
  private final List<PassedStage> passed;
  private final String division;
  private final CaseSituation around;

  StageRules(CaseStages stages, List<PassedStage> passed, String division, CaseSituation around) {
    this.stages = stages;
    this.passed = List.copyOf(passed);
    this.division = division;
    this.around = around;
  }

  /** The stage, if it has its turn and this person may act in it. */
  Outcome<StageQuestion> turn(String id, boolean enteredLater) {
    StageQuestion asked = stages.stage(id).orElse(null);
    if (asked == null) {
      return Outcome.refused(Refused.invalid("stage", "stage-unknown", stages.ids()));
    }
    boolean mine = around.acting().owns(asked.stage().owner(), division);
    if (!mine && !(enteredLater && around.acting().pr())) {
      return Outcome.refused(notYours(asked));
    }
    if (passed.stream().anyMatch(it -> it.id().equals(id))) {
      return Outcome.refused(Refused.conflict("application-stage-done", title(asked)));
    }
    List<StageQuestion> before = stages.before(asked, passed);
    if (!before.isEmpty()) {
      return Outcome.refused(tooEarly(asked, before.getFirst()));
    }
    return NoticeRules.running(asked, stages, passed, around)
        .<Outcome<StageQuestion>>map(Outcome::refused)
        .orElseGet(() -> Outcome.done(asked));
  }

  /** That the stage is another's. */
  Refused notYours(StageQuestion asked) {
    return Refused.forbidden(
            "application-stage-not-yours",
            title(asked),
            asked.owner().in(around.language()),
            cite(asked))
        .under(asked.stage().clause());
  }

  private Refused tooEarly(StageQuestion asked, StageQuestion first) {
    return Refused.conflict("application-stage-too-early", title(asked), title(first), cite(first))
        .under(first.stage().clause())
        .with("missing", List.of(first.id()));
  }

  /** What speaks against what is written down with a stage; the stage as it will be kept. */
  Outcome<PassedStage> pass(StageQuestion asked, StageWords said) {
    List<Refused> refusals = new ArrayList<>();
    texts(refusals, said);
    if (asked.stage().kind() == Kind.CONSULTATION && said.words() == null) {
      refusals.add(
          Refused.invalid("words", "application-outcome-missing", title(asked), cite(asked))
              .under(asked.stage().clause()));
    }
    List<LiveStage.Weighed> weighed = weighed(refusals, asked, said);
    LocalDate on = day(refusals, asked, said);
    return refusals.isEmpty()
        ? Outcome.done(
            PassedStage.live(
                asked, on, said.reference(), null, how(said.words(), weighed, said.late())))
        : Outcome.refused(refusals);
  }

  /** The stage as it is kept when it is left out. */
  Outcome<PassedStage> waive(StageQuestion asked, String reason) {
    Optional<Refused> wrong = reason("reason", reason);
    if (wrong.isPresent()) {
      return Outcome.refused(wrong.get());
    }
    Optional<Refused> needed = NoticeRules.refusesWaiver(asked, around);
    if (needed.isPresent()) {
      return Outcome.refused(needed.get());
    }
    return asked.required() || asked.stage().kind() == Kind.UNPUBLISH
        ? Outcome.refused(
            Refused.conflict("stage-not-waivable", title(asked)).under(asked.stage().clause()))
        : Outcome.done(
            PassedStage.live(
                asked, around.today(), null, reason.strip(), how(null, List.of(), null)));
  }

  /** Why nobody can say no in a stage, or give the application back; empty where somebody can. */
  Optional<Refused> refusesNo(StageQuestion asked, String reason) {
    Stage stage = asked.stage();
    if (stage.kind() == Kind.CONSULTATION) {
      return Optional.of(
          Refused.conflict("application-consulted-not-permitted", cite(asked))
              .under(stage.clause()));
    }
    if (!stage.decision() && stage.kind() != Kind.UNPUBLISH) {
      return Optional.of(Refused.conflict("application-no-decision", title(asked)));
    }
    return reason("reason", reason);
  }

  /** How a stage was done, for what was done by filing or by the register. */
  LiveStage how(
      @Nullable String words, List<LiveStage.Weighed> weighed, @Nullable String enteredLater) {
    return new LiveStage(
        around.acting().actor().name(),
        around.acting().actor().division(),
        words,
        weighed,
        enteredLater);
  }

  /** What is wrong with a reason. */
  static Optional<Refused> reason(String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.of(Refused.invalid(field, "reason-length", LONGEST));
    }
    return text(field, text, LONGEST);
  }

  private static Optional<Refused> text(String field, @Nullable String text, int longest) {
    Optional<Refused> tooLong = CharacterCount.beyond(field, text, longest);
    if (tooLong.isPresent() || text == null) {
      return tooLong;
    }
    if (PlainTexts.hasControls(text)) {
      return Optional.of(Refused.invalid(field, "text-control-characters"));
    }
    return SecretText.find(text).isPresent()
        ? Optional.of(Refused.invalid(field, "application-secret-here"))
        : Optional.empty();
  }

  private static void texts(List<Refused> refusals, StageWords said) {
    text("words", said.words(), LONGEST).ifPresent(refusals::add);
    text("reference", said.reference(), LONGEST_REFERENCE).ifPresent(refusals::add);
    text("late", said.late(), LONGEST).ifPresent(refusals::add);
  }

  private List<LiveStage.Weighed> weighed(
      List<Refused> refusals, StageQuestion asked, StageWords said) {
    List<LiveStage.Weighed> weighed = new ArrayList<>();
    for (Stage.Weighed thing : CaseStages.weighs(around.profile(), asked.stage())) {
      String field = "weighed." + thing.id();
      String words = said.weighed().get(thing.id());
      if (words == null) {
        refusals.add(
            Refused.invalid(
                    field,
                    "application-weighed-missing",
                    thing.label().in(around.language()),
                    cite(asked))
                .under(asked.stage().clause()));
        continue;
      }
      text(field, words, LONGEST)
          .ifPresentOrElse(
              refusals::add,
              () -> weighed.add(new LiveStage.Weighed(thing.id(), thing.label(), words.strip())));
    }
    return weighed;
  }

  /** Today, unless PR says that it was done before. */
  private LocalDate day(List<Refused> refusals, StageQuestion asked, StageWords said) {
    LocalDate today = around.today();
    LocalDate on = today;
    if (said.on() != null) {
      try {
        on = LocalDate.parse(said.on());
      } catch (DateTimeException _) {
        refusals.add(Refused.invalid("on", "stage-day", title(asked)));
        return today;
      }
    }
    boolean mine = around.acting().owns(asked.stage().owner(), division);
    if (!on.equals(today) && !around.acting().pr()) {
      refusals.add(Refused.invalid("on", "application-late-by-pr"));
    } else if (on.isAfter(today)) {
      refusals.add(Refused.invalid("on", "stage-in-future", title(asked)));
    } else if ((!on.equals(today) || !mine) && said.late() == null) {
      refusals.add(Refused.invalid("late", "application-late-reason", title(asked)));
    }
    earlier(asked, on).ifPresent(refusals::add);
    return on;
  }

  private Optional<Refused> earlier(StageQuestion asked, LocalDate on) {
    for (PassedStage other : passed) {
      if (asked.stage().requires().contains(other.id())
          && other.on() != null
          && on.isBefore(other.on())) {
        return Optional.of(
            Refused.invalid(
                "on", "stage-too-early", title(asked), other.title().in(around.language())));
      }
    }
    return Optional.empty();
  }

  private String title(StageQuestion asked) {
    return asked.stage().title().in(around.language());
  }

  private static String cite(StageQuestion asked) {
    return asked.cite() == null ? "–" : asked.cite();
  }
}
