package jp.yagura.incident.officialreport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.document.OfficeDocument;
import jp.yagura.document.Part;
import jp.yagura.incident.alarm.DeliveryView;
import jp.yagura.incident.alarm.ToldRole;
import jp.yagura.incident.casefile.Milestone;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.notice.NoticeView;
import jp.yagura.incident.report.ReportView;
import jp.yagura.kit.page.Times;
import org.jspecify.annotations.Nullable;

/** The official record of an incident as a document, with the record of each clause. */
final class FinalReport {
  private final CaseFacts facts;
  private final ReportLanguage language;
  private final List<Part> parts = new ArrayList<>();

  private FinalReport(CaseFacts facts, ReportLanguage language) {
    this.facts = facts;
    this.language = language;
  }

  static OfficeDocument of(CaseFacts facts, ReportLanguage language) {
    FinalReport report = new FinalReport(facts, language);
    report.write();
    String title = language.say("final_of", facts.incident().number());
    return new OfficeDocument(
        title, language.locale(), facts.city() + " " + title, false, report.parts);
  }

  private void write() {
    IncidentFacts incident = facts.incident();
    parts.add(
        new Part.Paragraph(
            language.say("made", language.era(facts.at()))
                + "\n"
                + facts.city()
                + " "
                + language.who(facts.by()),
            Part.Style.RIGHT));
    parts.add(new Part.Heading(1, language.say("final")));
    if (!incident.stage().ended()) {
      parts.add(new Part.Paragraph(language.say("not_over"), Part.Style.NOTE));
    }
    head("what");
    parts.add(new Part.Facts(what()));
    reports();
    head("when");
    parts.add(milestones());
    head("clauses");
    parts.add(new Part.Paragraph(language.say("clauses_text", incident.profileVersion())));
    parts.add(ClauseRecord.of(facts, language));
    notices();
    deliveries();
    story();
    end();
    parts.add(new Part.Paragraph(language.say("final_note"), Part.Style.NOTE));
  }

  private void head(String key) {
    parts.add(new Part.Heading(2, language.say(key)));
  }

  private List<Part.Fact> what() {
    IncidentFacts incident = facts.incident();
    List<Part.Fact> lines = new ArrayList<>();
    lines.add(language.fact("subject", incident.number() + " " + incident.title()));
    lines.add(language.fact("type", language.said(facts.view().typeLabel())));
    lines.add(language.fact("stage", language.stage(incident)));
    lines.add(language.fact("severity", language.severity(incident)));
    lines.add(language.fact("accounts", String.join("\n", CaseSubjects.accounts(facts))));
    List<String> fakes = CaseSubjects.fakes(facts, language);
    if (!fakes.isEmpty()) {
      lines.add(language.fact("fakes", String.join("\n", fakes)));
    }
    lines.add(
        language.fact(
            "division",
            incident.accountId() == null
                ? language.say("division_unknown", incident.division())
                : incident.division()));
    lines.add(language.fact("occurred", language.occurred(incident)));
    lines.add(language.fact("reported", language.era(incident.reportedAt())));
    lines.add(language.fact("evidence", language.say("evidence_count", facts.evidence())));
    return lines;
  }

  private void reports() {
    String corrected = facts.incident().description();
    if (facts.view().reports().isEmpty() && corrected == null) {
      return;
    }
    head("reports");
    if (corrected != null) {
      parts.add(new Part.Heading(3, language.say("corrected")));
      parts.add(new Part.Paragraph(corrected));
    }
    for (ReportView report : facts.view().reports()) {
      parts.add(
          new Part.Heading(
              3,
              report.number()
                  + " "
                  + language.era(report.reportedAt())
                  + " "
                  + language.who(report.reporter())));
      parts.add(new Part.Paragraph(report.description()));
      if (!report.links().isEmpty()) {
        parts.add(new Part.Items(report.links()));
      }
    }
  }

  private Part milestones() {
    return new Part.Grid(
        language.columns("event", 44, "time", 34, "took", 22),
        Milestone.of(facts.related().timeline(), facts.incident().reportedAt()).stream()
            .map(
                it ->
                    Part.Row.of(
                        language.milestone(it),
                        language.era(it.at()),
                        it.start()
                            ? language.say("none")
                            : Times.span(it.minutes(), language.locale())))
            .toList());
  }

  private void notices() {
    head("notices");
    List<NoticeView> published =
        facts.related().notices().stream().filter(NoticeView::wasPublic).toList();
    if (published.isEmpty()) {
      parts.add(new Part.Paragraph(language.say("no_notices")));
    } else {
      List<Part.Row> rows =
          published.stream()
              .flatMap(notice -> notice.revisions().stream().map(it -> row(notice, it)))
              .toList();
      parts.add(
          new Part.Grid(
              language.columns("time", 22, "title", 42, "publisher", 18, "approver", 18), rows));
    }
    if (!facts.press().isEmpty()) {
      parts.add(new Part.Heading(3, language.say("press")));
      List<Part.Row> rows =
          facts.press().stream()
              .map(it -> Part.Row.of(language.moment(it.at()), it.recipient(), it.by()))
              .toList();
      parts.add(new Part.Grid(language.columns("time", 22, "recipient", 56, "recorder", 22), rows));
    }
  }

  private Part.Row row(NoticeView notice, NoticeView.RevisionView it) {
    Instant withdrawn = notice.withdrawnAt();
    String title = it.text().title() + "\n" + language.say("revision", it.number());
    String approver = it.approver();
    return Part.Row.of(
        language.moment(it.publishedAt()),
        withdrawn == null
            ? title
            : title + "\n" + language.say("withdrawn_at", language.moment(withdrawn)),
        it.publisher(),
        approver == null ? language.say("none") : approver);
  }

  private void deliveries() {
    List<ToldRole> all = facts.related().told();
    if (all.isEmpty()) {
      return;
    }
    head("told");
    parts.add(
        new Part.Grid(
            language.columns("recipient", 40, "sent", 24, "confirmed", 36),
            all.stream()
                .map(
                    it ->
                        Part.Row.of(
                            it.deliveries().stream()
                                .map(DeliveryView::recipient)
                                .distinct()
                                .collect(Collectors.joining("\n")),
                            moment(
                                it.deliveries().stream()
                                    .flatMap(one -> Stream.ofNullable(one.sentAt()))
                                    .min(Comparator.naturalOrder())
                                    .orElse(null)),
                            answer(it)))
                .toList()));
  }

  /** Once for a role. */
  private String answer(ToldRole told) {
    DeliveryView it = told.confirmed();
    return it == null
        ? language.say("answer", told.answer().name())
        : moment(it.confirmedAt()) + "\n" + it.confirmedBy();
  }

  private String moment(@Nullable Instant at) {
    return at == null ? language.say("none") : language.moment(at);
  }

  private void story() {
    head("story");
    parts.add(
        new Part.Grid(
            language.columns("time", 22, "event", 78),
            facts.related().timeline().reversed().stream()
                .map(
                    it -> {
                      String text =
                          it.isComment()
                              ? language.say("comment", it.who().name(), it.text())
                              : it.text();
                      return Part.Row.of(language.moment(it.occurredAt()), text);
                    })
                .toList()));
  }

  private void end() {
    List<String> words =
        Stream.of(facts.incident().closingText(), facts.incident().reason())
            .flatMap(Stream::ofNullable)
            .toList();
    if (!words.isEmpty()) {
      head("end");
      words.forEach(it -> parts.add(new Part.Paragraph(it)));
    }
  }
}
