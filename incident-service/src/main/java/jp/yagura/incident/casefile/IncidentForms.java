package jp.yagura.incident.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.comment.AddComment;
import jp.yagura.incident.incident.Act;
import jp.yagura.incident.incident.DecideIncident;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.Move;
import jp.yagura.incident.incident.Severity;
import jp.yagura.incident.step.StepAct;
import jp.yagura.incident.step.StepView;
import jp.yagura.incident.step.WorkOnStep;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import org.jspecify.annotations.Nullable;

/** Hands what the forms of an incident ask for to the use cases, and their refusals back. */
@ApplicationScoped
class IncidentForms {
  private static final int LONGEST_COMMENT = 4000;

  private final WorkOnStep steps;
  private final DecideIncident incidents;
  private final AddComment comments;
  private final Language language;

  IncidentForms(
      WorkOnStep steps, DecideIncident incidents, AddComment comments, Language language) {
    this.comments = comments;
    this.steps = steps;
    this.incidents = incidents;
    this.language = language;
  }

  Outcome<StepView> work(IncidentId id, StepForm form, StepAct act) {
    List<Refused> controls =
        form.typed().entrySet().stream()
            .filter(entry -> PlainTexts.hasControls(entry.getValue()))
            .map(entry -> Refused.invalid(field(entry.getKey()), "text-control-characters"))
            .toList();
    return controls.isEmpty()
        ? steps.work(id, form.stepId(), act, IfMatch.fromString(form.value("version")))
        : Outcome.refused(controls);
  }

  Outcome<IncidentFacts> move(
      IncidentId id, Move move, @Nullable String words, boolean anyway, IfMatch version) {
    return words != null && PlainTexts.hasControls(words)
        ? Outcome.refused(Refused.invalid("words", "text-control-characters"))
        : incidents.decide(id, Act.of(move, words, anyway), version);
  }

  Outcome<IncidentFacts> grade(IncidentId id, GradeForm form) {
    return PlainTexts.hasControls(form.reason)
        ? Outcome.refused(Refused.invalid("reason", "text-control-characters"))
        : incidents.decide(
            id, new Act.Grade(Severity.of(form.severity).orElse(null), form.reason), form.version);
  }

  RefusedInput toldGrade(List<Refused> refusals, String reason) {
    return new RefusedInput(errors(refusals), "grade", reason, "", stale(refusals));
  }

  /** Keeps a comment. */
  Outcome<AddComment.Comment> comment(IncidentId id, String text, List<String> picked) {
    if (text.isEmpty()) {
      return Outcome.refused(Refused.invalid("comment", "reason-missing"));
    }
    Optional<Refused> tooLong = CharacterCount.beyond("comment", text, LONGEST_COMMENT);
    if (tooLong.isPresent()) {
      return Outcome.refused(tooLong.get());
    }
    return PlainTexts.hasControls(text)
        ? Outcome.refused(Refused.invalid("comment", "text-control-characters"))
        : comments.add(id, text, picked);
  }

  Move move(@Nullable String name) {
    return Arrays.stream(Move.values())
        .filter(move -> move.wire().equals(name))
        .findFirst()
        .orElseThrow(() -> Refused.notFound().exception());
  }

  FormErrors errors(List<Refused> refusals) {
    return FormErrors.of(refusals, language.now());
  }

  RefusedInput told(List<Refused> refusals) {
    return new RefusedInput(errors(refusals), "", "", "", stale(refusals));
  }

  RefusedInput told(List<Refused> refusals, Move move, @Nullable String words) {
    return new RefusedInput(
        errors(refusals), move.wire(), words == null ? "" : words, "", stale(refusals));
  }

  RefusedInput told(List<Refused> refusals, String comment, List<String> named) {
    return new RefusedInput(errors(refusals), "", "", comment, named, stale(refusals));
  }

  static boolean stale(List<Refused> refusals) {
    return refusals.getFirst().reason() == Refused.Reason.STALE;
  }

  private static String field(String name) {
    return name.startsWith(StepForm.RESULT)
        ? "results." + name.substring(StepForm.RESULT.length())
        : name;
  }
}
