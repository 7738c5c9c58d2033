package jp.yagura.incident.officialreport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.contract.Actor;
import jp.yagura.document.Part;
import jp.yagura.guideline.playbook.Phase;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.casefile.StepCard;
import jp.yagura.incident.step.StepState;
import jp.yagura.incident.step.StepView;
import org.jspecify.annotations.Nullable;

/**
 * Clause by clause, what the playbook that was in force when the incident began demanded, and what
 * was done about it. What nobody did is told as such, what was left out with its reason.
 */
final class ClauseRecord {
  private final ReportLanguage language;
  private final Map<String, StepCard> cards;

  private ClauseRecord(List<StepCard> cards, ReportLanguage language) {
    this.language = language;
    this.cards =
        cards.stream()
            .collect(Collectors.toMap(it -> it.step().definition().id(), Function.identity()));
  }

  static Part of(CaseFacts facts, ReportLanguage language) {
    ClauseRecord record = new ClauseRecord(facts.cards(), language);
    List<Part.Row> rows = new ArrayList<>();
    @Nullable Phase phase = null;
    for (StepView step : facts.view().steps()) {
      if (step.definition().phase() != phase) {
        phase = step.definition().phase();
        rows.add(Part.Row.band(language.said(step.definition().phaseName())));
      }
      rows.add(record.row(step));
    }
    return new Part.Grid(
        language.columns("clause", 21, "step", 25, "result", 10, "who_when", 18, "written", 26),
        rows);
  }

  private Part.Row row(StepView step) {
    return Part.Row.of(clause(step), name(step), state(step), deed(step), written(step));
  }

  private String clause(StepView step) {
    StepView.Definition it = step.definition();
    String clause = it.clause();
    return clause == null ? language.productDefault() : it.cite() + "\n" + clause;
  }

  private String name(StepView step) {
    StepView.Definition it = step.definition();
    return language.said(it.title()) + "\n" + language.say("owner", language.said(it.ownerTitle()));
  }

  private String state(StepView step) {
    if (!step.progress().applies()) {
      return language.say("not_applicable");
    }
    String state = language.say("outcome", step.progress().state());
    return step.progress().overdue() ? state + "\n" + language.late() : state;
  }

  private String deed(StepView step) {
    StepView.Progress it = step.progress();
    Actor by = it.by();
    Instant at = it.occurredAt() == null ? it.actedAt() : it.occurredAt();
    return by == null || at == null || it.state() == StepState.OPEN
        ? language.say("none")
        : language.moment(at) + "\n" + language.who(by);
  }

  private String written(StepView step) {
    StepView.Progress it = step.progress();
    StepCard card = cards.get(step.definition().id());
    Text condition = step.definition().condition();
    Stream<String> lines =
        card == null
            ? Stream.ofNullable(condition).map(language::said)
            : card.results().stream().map(language::result);
    Stream<String> words =
        Stream.of(
                Stream.ofNullable(it.note()),
                Stream.ofNullable(it.reason()).map(why -> language.say("left_out", why)),
                Stream.ofNullable(it.overrideReason()).map(why -> language.say("order", why)))
            .flatMap(one -> one);
    return Stream.concat(lines, words).collect(Collectors.joining("\n"));
  }
}
