package jp.yagura.incident.drill;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jp.yagura.document.OfficeDocument;
import jp.yagura.document.Part;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/** The score sheet as a document. */
final class ScoreSheet {
  private static final Words WORDS = Words.of("drill");
  private static final String NEVER = "—";

  private final DrillView drill;
  private final Locale locale;

  private ScoreSheet(DrillView drill, Locale locale) {
    this.drill = drill;
    this.locale = locale;
  }

  static OfficeDocument of(DrillView drill, Locale locale) {
    ScoreSheet sheet = new ScoreSheet(drill, locale);
    String title = sheet.say("score_of", drill.incident().number());
    return new OfficeDocument(title, locale, title, false, sheet.parts());
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Heading(1, say("score")));
    parts.add(new Part.Facts(facts()));
    parts.add(new Part.Heading(2, say("times")));
    parts.add(new Part.Grid(columns("t_what", 50, "t_at", 30, "t_minutes", 20), times()));
    parts.add(new Part.Heading(2, say("steps")));
    parts.add(new Part.Paragraph(counts()));
    parts.add(
        new Part.Grid(
            columns("s_step", 40, "s_owner", 20, "s_due", 15, "s_at", 15, "s_result", 10),
            steps()));
    parts.add(new Part.Heading(2, say("injects")));
    parts.add(
        new Part.Paragraph(say("answered_of", drill.score().given(), drill.score().answered())));
    parts.add(new Part.Grid(columns("i_what", 34, "i_given", 16, "i_answer", 50), injects()));
    parts.add(new Part.Heading(2, say("lessons")));
    String lessons = drill.drill().lessons();
    parts.add(new Part.Paragraph(lessons == null ? say("no_lessons") : lessons));
    parts.add(new Part.Paragraph(say("score_note"), Part.Style.NOTE));
    return parts;
  }

  private List<Part.Fact> facts() {
    List<Part.Fact> facts = new ArrayList<>();
    facts.add(fact("subject", drill.incident().number() + " " + drill.incident().title()));
    facts.add(fact("scenario", drill.scenarioTitle().in(locale)));
    facts.add(fact("started", when(drill.drill().startedAt()) + " " + drill.drill().startedBy()));
    String ended =
        drill.drill().endedAt() == null
            ? say(drill.isGoingOn() ? "goes_on" : "ended_itself")
            : when(drill.drill().endedAt())
                + " "
                + Objects.requireNonNullElse(drill.drill().endedBy(), "");
    facts.add(fact("ended", ended));
    return facts;
  }

  private List<Part.Row> times() {
    return drill.score().moments().stream()
        .map(
            it ->
                Part.Row.of(
                    say("moment", it.milestone()),
                    when(it.at()),
                    it.minutes() == null ? say("not_reached") : say("minutes", it.minutes())))
        .toList();
  }

  private String counts() {
    DrillScore score = drill.score();
    return say("counts", score.inTime(), score.late(), score.missed());
  }

  private List<Part.Row> steps() {
    return drill.score().steps().stream()
        .map(
            it ->
                Part.Row.of(
                    it.title().in(locale),
                    it.owner().in(locale),
                    when(it.dueAt()),
                    when(it.at()),
                    say("result", it.result())))
        .toList();
  }

  private List<Part.Row> injects() {
    return drill.injects().stream()
        .filter(it -> !it.isWaiting())
        .map(
            it ->
                Part.Row.of(
                    say("role", it.role()) + "\n" + it.title(),
                    it.isGiven() ? when(it.endedAt()) : say("state", it.state()),
                    answer(it)))
        .toList();
  }

  private String answer(DrillInjectView inject) {
    String answer = inject.answer();
    return answer == null
        ? say("unanswered")
        : when(inject.answeredAt()) + " " + inject.answeredBy() + "\n" + answer;
  }

  private Part.Fact fact(String label, String value) {
    return new Part.Fact(say(label), value);
  }

  private List<Part.Column> columns(Object... pairs) {
    List<Part.Column> columns = new ArrayList<>();
    for (int n = 0; n < pairs.length; n += 2) {
      columns.add(new Part.Column(say((String) pairs[n]), (Integer) pairs[n + 1]));
    }
    return columns;
  }

  private String when(@Nullable Instant at) {
    return at == null ? NEVER : Times.moment(at, locale);
  }

  private String say(String key, @Nullable Object... values) {
    return WORDS.get(key, locale, values);
  }
}
