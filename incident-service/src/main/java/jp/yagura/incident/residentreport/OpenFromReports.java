package jp.yagura.incident.residentreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.incident.incident.CanSignIn;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.registercopy.AccountView;
import jp.yagura.incident.report.AccountReference;
import jp.yagura.incident.report.FileReport;
import jp.yagura.incident.report.NewReport;
import jp.yagura.incident.report.ReportReceipt;
import jp.yagura.incident.report.Reporter;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.ResidentReportsDecided;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.refusal.Outcome;
import org.jspecify.annotations.Nullable;

/** Opens an incident with what residents reported, as any report by staff does. */
@ApplicationScoped
class OpenFromReports {
  private static final int LONGEST = 4000;
  private static final int LONGEST_NAME = 200;

  private final FileReport filing;
  private final DescribeAccount describe;
  private final ResidentReportQueries queries;
  private final Chronicle chronicle;
  private final Clock clock;

  OpenFromReports(
      FileReport filing,
      DescribeAccount describe,
      ResidentReportQueries queries,
      Chronicle chronicle,
      Clock clock) {
    this.filing = filing;
    this.describe = describe;
    this.queries = queries;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * As somebody has decided, in the current transaction.
   *
   * @param reports about one account, the oldest first, at least one
   * @param by who decided it
   */
  Outcome<ReportReceipt> open(List<ResidentReport> reports, Playbooks.Kind kind, Actor by) {
    return open(reports, report(reports, kind), by);
  }

  /**
   * Without anybody's decision. An account of ours is named in words only: a report on it would
   * show residents that it may be hijacked, which some strangers must not be able to bring about.
   */
  Outcome<ReportReceipt> unasked(List<ResidentReport> reports, Playbooks.Kind kind) {
    NewReport report = report(reports, kind);
    AccountView ours = describe.of(reports.getLast().account()).official();
    return open(reports, ours == null ? report : inWords(report, ours), Actor.SYSTEM);
  }

  private static NewReport inWords(NewReport report, AccountView ours) {
    String told =
        ("登録されている公式アカウント「%s」についての情報です。住民が見る画面では、まだ「乗っ取りの疑い」と表示していません。"
                + "乗っ取られているおそれがあるときは、このアカウントの報告をしてください。\n\n%s")
            .formatted(ours.label(), report.description());
    return new NewReport(
        new AccountReference(
            null, null, null, null, CharacterCount.cut(ours.label(), LONGEST_NAME)),
        report.kind(),
        report.occurredAt(),
        report.canSignIn(),
        CharacterCount.cut(told, LONGEST),
        report.links(),
        report.fakeUrl());
  }

  private Outcome<ReportReceipt> open(List<ResidentReport> reports, NewReport report, Actor by) {
    return filing
        .file(report, new Reporter(by, null))
        .map(
            receipt -> {
              List<UUID> ids = reports.stream().map(ResidentReport::id).toList();
              queries.decide(
                  ids,
                  "ACCEPTED",
                  receipt.incidentId().value(),
                  new ResidentReportQueries.Decision(by.name(), clock.instant(), null));
              chronicle.record(
                  new ResidentReportsDecided(
                      ids.getLast(), "accepted", reports.size(), receipt.incidentId(), null),
                  by);
              return receipt;
            });
  }

  private NewReport report(List<ResidentReport> reports, Playbooks.Kind kind) {
    String account = reports.getLast().account();
    DescribeAccount.Described known = describe.of(account);
    return new NewReport(
        kind.fakeExists()
            ? reference(known.imitates(), null, account)
            : reference(known.official(), known.url(), account),
        kind.id(),
        null,
        CanSignIn.NOT_TRIED,
        description(reports),
        List.of(),
        kind.fakeExists() ? known.url() : null);
  }

  private static AccountReference reference(
      @Nullable AccountView known, @Nullable String url, String words) {
    if (known != null) {
      return new AccountReference(known.id(), null, null, null, null);
    }
    return url != null
        ? new AccountReference(null, url, null, null, null)
        : new AccountReference(null, null, null, null, CharacterCount.cut(words, LONGEST_NAME));
  }

  /** For the incident's description, which is in Japanese for everybody. */
  static String description(List<ResidentReport> reports) {
    StringBuilder text =
        new StringBuilder("住民から、このアカウントについて%d件の情報が寄せられました。".formatted(reports.size()));
    for (ResidentReport report : reports.reversed()) {
      text.append(
          "\n\n受付番号 %s（%s）"
              .formatted(report.receipt(), Times.moment(report.receivedAt(), Locale.JAPANESE)));
      text.append("\n").append(report.account());
      if (!report.note().isEmpty()) {
        text.append("\n").append(report.note());
      }
    }
    return CharacterCount.cut(text.toString(), LONGEST);
  }
}
