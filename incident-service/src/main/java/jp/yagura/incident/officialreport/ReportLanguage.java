package jp.yagura.incident.officialreport;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yagura.contract.Actor;
import jp.yagura.document.Part;
import jp.yagura.guideline.playbook.ResultField;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.casefile.Milestone;
import jp.yagura.incident.casefile.StepCard;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/** What both reports say in the same way, in one language. */
record ReportLanguage(Locale locale) {
  private static final int LONGEST = 60;
  private static final Words OFFICIAL = Words.of("official");
  private static final Words INCIDENT = Words.of("incident");
  private static final Words RECORD = Words.of("record");
  private static final Words STEP = Words.of("step");
  private static final Words REQUEST = Words.of("request");

  String say(String key, @Nullable Object... values) {
    return OFFICIAL.get(key, locale, values);
  }

  String said(Text text) {
    return Locale.ENGLISH.equals(locale) ? text.en() : text.ja();
  }

  String era(Instant at) {
    return Times.eraMoment(at, locale);
  }

  String moment(Instant at) {
    return Times.moment(at, locale);
  }

  String who(Actor actor) {
    String division = actor.division();
    return division == null ? actor.name() : division + " " + actor.name();
  }

  String stage(IncidentFacts incident) {
    return INCIDENT.get("stage", locale, incident.stage())
        + say("since", moment(incident.stageSince()));
  }

  String severity(IncidentFacts incident) {
    return INCIDENT.get("severity", locale, incident.severity());
  }

  String occurred(IncidentFacts incident) {
    Instant at = incident.occurredAt();
    return at == null ? INCIDENT.get("unknown", locale) : era(at);
  }

  String milestone(Milestone milestone) {
    return RECORD.get("milestone", locale, milestone.type());
  }

  String request(String platform, Text purpose) {
    return REQUEST.get("named", locale, platform, said(purpose));
  }

  String late() {
    return STEP.get("late", locale);
  }

  String productDefault() {
    return STEP.get("product_default", locale);
  }

  /** What was written down in a field of a step. */
  String result(StepCard.Written written) {
    Instant at = written.at();
    Text choice = written.choice();
    String value = at != null ? moment(at) : choice != null ? said(choice) : plain(written);
    return said(written.field().label()) + say("colon") + value;
  }

  private String plain(StepCard.Written written) {
    if (written.field().kind() != ResultField.Kind.YES_NO) {
      return written.value();
    }
    return written.value().equals("yes") ? STEP.get("yes", locale) : STEP.get("no", locale);
  }

  Part.Fact fact(String label, String value) {
    return new Part.Fact(say(label), value);
  }

  /** Names of columns, each with its share of the width in percent. */
  List<Part.Column> columns(Object... pairs) {
    return IntStream.range(0, pairs.length / 2)
        .mapToObj(n -> new Part.Column(say((String) pairs[2 * n]), (Integer) pairs[2 * n + 1]))
        .toList();
  }

  /** The first of many, and how many there are besides. */
  List<String> first(List<String> all, int most) {
    return all.size() <= most
        ? all
        : Stream.concat(all.stream().limit(most), Stream.of(say("more", all.size() - most)))
            .toList();
  }

  /** Not longer than fits a line or two. */
  static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
