package jp.yagura.incident.officialreport;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.document.OfficeDocument;
import jp.yagura.document.Part;
import jp.yagura.incident.casefile.Milestone;
import jp.yagura.incident.casefile.StepCard;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.notice.NoticeView;
import jp.yagura.incident.platformrequest.PlatformRequestView;
import jp.yagura.incident.presspack.PressProvisionView;
import jp.yagura.incident.step.StepView;

/**
 * The situation of an incident at one moment, on one page, for the mayor and the assembly. A
 * product default: no guideline prescribes it. Of long lists it tells the first, or the latest, and
 * how many there are besides.
 */
final class SituationReport {
  private static final int ACCOUNTS = 2;
  private static final int DEEDS = 6;
  private static final int NOTICES = 2;
  private static final int WAITING = 4;
  private static final int NEXT = 4;

  private final CaseFacts facts;
  private final ReportLanguage language;

  private SituationReport(CaseFacts facts, ReportLanguage language) {
    this.facts = facts;
    this.language = language;
  }

  static OfficeDocument of(CaseFacts facts, ReportLanguage language) {
    SituationReport report = new SituationReport(facts, language);
    String title = language.say("situation_of", facts.incident().number());
    return new OfficeDocument(
        title, language.locale(), facts.city() + " " + title, true, report.parts());
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part.Paragraph(language.say("as_of", language.era(facts.at())), Part.Style.RIGHT));
    parts.add(new Part.Paragraph(facts.city() + " " + language.who(facts.by()), Part.Style.RIGHT));
    parts.add(new Part.Heading(1, language.say("situation")));
    parts.add(new Part.Heading(2, language.say("what")));
    parts.add(new Part.Facts(what()));
    parts.add(new Part.Heading(2, language.say("done")));
    parts.add(deeds());
    parts.add(new Part.Heading(2, language.say("notices")));
    parts.add(listed(notices(), NOTICES, "no_notices"));
    parts.add(new Part.Heading(2, language.say("waiting")));
    parts.add(listed(waiting(), WAITING, "nothing_waits"));
    parts.add(new Part.Heading(2, language.say("next")));
    parts.add(listed(next(), NEXT, "nothing_next"));
    parts.add(new Part.Paragraph(language.say("situation_note"), Part.Style.NOTE));
    return parts;
  }

  private List<Part.Fact> what() {
    IncidentFacts incident = facts.incident();
    List<Part.Fact> lines = new ArrayList<>();
    lines.add(language.fact("subject", incident.number() + " " + incident.title()));
    lines.add(language.fact("type", language.said(facts.view().typeLabel())));
    lines.add(language.fact("occurred", language.occurred(incident)));
    lines.add(language.fact("reported", language.era(incident.reportedAt())));
    lines.add(language.fact("accounts", joined(CaseSubjects.accounts(facts))));
    List<String> fakes = CaseSubjects.fakes(facts, language);
    if (!fakes.isEmpty()) {
      lines.add(language.fact("fakes", joined(fakes)));
    }
    lines.add(language.fact("stage", language.stage(incident)));
    lines.add(language.fact("severity", language.severity(incident)));
    lines.add(
        language.fact(
            "progress", language.say("progress_of", facts.settled(), facts.cards().size())));
    return lines;
  }

  private String joined(List<String> lines) {
    return String.join(
        "\n", language.first(lines.stream().map(ReportLanguage::shortened).toList(), ACCOUNTS));
  }

  /** What happened, and when. */
  private record Deed(Instant at, String what) {}

  /** The latest; the first ones are told by how many there are. */
  private Part deeds() {
    List<Deed> all =
        Stream.of(milestones(), requests(), press())
            .flatMap(it -> it)
            .sorted(Comparator.comparing(Deed::at))
            .toList();
    List<Part.Row> rows = new ArrayList<>();
    int left = Math.max(0, all.size() - DEEDS);
    if (left > 0) {
      rows.add(Part.Row.of("", language.say("earlier", left)));
    }
    all.stream()
        .skip(left)
        .forEach(deed -> rows.add(Part.Row.of(language.moment(deed.at()), deed.what())));
    return new Part.Grid(language.columns("time", 24, "event", 76), rows);
  }

  private Stream<Deed> milestones() {
    return Milestone.of(facts.related().timeline(), facts.incident().reportedAt()).stream()
        .map(it -> new Deed(it.at(), language.milestone(it)));
  }

  private Stream<Deed> requests() {
    return facts.requests().stream()
        .flatMap(
            request ->
                Stream.ofNullable(request.sent()).map(sent -> new Deed(sent.at(), name(request))));
  }

  /** Those who were given it in the same minute stand together. */
  private Stream<Deed> press() {
    return facts.press().stream()
        .collect(
            Collectors.groupingBy(
                it -> it.at().truncatedTo(ChronoUnit.MINUTES),
                TreeMap::new,
                Collectors.mapping(PressProvisionView::recipient, Collectors.toList())))
        .entrySet()
        .stream()
        .map(it -> new Deed(it.getKey(), given(it.getValue())));
  }

  private String given(List<String> recipients) {
    String all = String.join(language.say("comma"), recipients.stream().distinct().toList());
    return language.say("given_to", ReportLanguage.shortened(all));
  }

  private String name(PlatformRequestView request) {
    return language.request(request.platformLabel(), request.purpose().label());
  }

  private List<String> notices() {
    return facts.related().notices().stream()
        .filter(NoticeView::wasPublic)
        .map(
            notice -> {
              var last = notice.revisions().getLast();
              String line =
                  language.say(
                      "notice_line",
                      language.moment(last.publishedAt()),
                      ReportLanguage.shortened(last.text().title()),
                      last.number());
              return notice.isPublic() ? line : line + language.say("withdrawn");
            })
        .toList();
  }

  /** What is late, and what others have not answered. */
  private List<String> waiting() {
    Stream<String> late =
        open()
            .filter(card -> card.step().progress().overdue())
            .map(card -> language.say("late_line", step(card.step())));
    Stream<String> unanswered =
        facts.requests().stream()
            .filter(request -> request.state().waiting())
            .map(request -> language.say("unanswered_line", name(request)));
    return Stream.concat(late, unanswered).toList();
  }

  private List<String> next() {
    return facts.incident().stage().ended()
        ? List.of()
        : open()
            .filter(card -> !card.step().progress().overdue())
            .map(card -> step(card.step()))
            .toList();
  }

  private Stream<StepCard> open() {
    return facts.cards().stream().filter(card -> !card.settled());
  }

  private String step(StepView step) {
    StepView.Definition it = step.definition();
    return language.say("step_line", language.said(it.title()), language.said(it.ownerTitle()));
  }

  private Part listed(List<String> lines, int most, String none) {
    return lines.isEmpty()
        ? new Part.Paragraph(language.say(none))
        : new Part.Items(language.first(lines, most));
  }
}
