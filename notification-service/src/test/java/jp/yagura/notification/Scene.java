package jp.yagura.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.contract.Addressee;
import jp.yagura.contract.AffectedAccount;
import jp.yagura.contract.IncidentEvent.IncidentClosed;
import jp.yagura.contract.IncidentEvent.IncidentConfirmed;
import jp.yagura.contract.IncidentEvent.IncidentDismissed;
import jp.yagura.contract.IncidentEvent.IncidentJoined;
import jp.yagura.contract.IncidentEvent.IncidentRecovered;
import jp.yagura.contract.IncidentEvent.IncidentReopened;
import jp.yagura.contract.IncidentEvent.IncidentReported;
import jp.yagura.contract.IncidentEvent.IncidentSeparated;
import jp.yagura.contract.IncidentEvent.NoticePublished;
import jp.yagura.contract.IncidentEvent.ReportJoined;
import jp.yagura.contract.IncidentEvent.ReportSeparated;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.contract.PersonEvent.HandoverAnswered;
import jp.yagura.contract.PersonEvent.HandoverOffered;
import jp.yagura.contract.PersonEvent.PersonMentioned;
import jp.yagura.contract.PersonEvent.WatcherAdded;
import jp.yagura.contract.PersonEvent.WatcherRemoved;
import jp.yagura.contract.ReminderEvent.AccountCheckDue;
import jp.yagura.contract.ReminderEvent.DrillInjectGiven;
import jp.yagura.contract.ReminderEvent.DutyOverdue;
import jp.yagura.contract.ReminderEvent.PlatformRequestDue;
import jp.yagura.contract.ReminderEvent.StepTargetMissed;
import jp.yagura.contract.ReportedFake;
import jp.yagura.testkit.TestClock;
import org.jspecify.annotations.Nullable;

/** One incident, and what is told about it. */
public final class Scene {
  private static final Actor PR = new Actor("pr-1", "佐藤 美咲", "広報広聴課");
  private static final Actor STAFF = new Actor("staff-1", "山田 太郎", "観光政策課");

  private final UUID id = UUID.randomUUID();
  private final String municipality;
  private final String type;
  private final String typeName;
  private final List<String> alert;
  private final String number;
  private boolean drill;
  private long version;

  private Scene(String municipality, String type, String typeName, List<String> alert) {
    this(municipality, type, typeName, alert, "R8-0001");
  }

  private Scene(
      String municipality, String type, String typeName, List<String> alert, String number) {
    this.municipality = municipality;
    this.type = type;
    this.typeName = typeName;
    this.alert = alert;
    this.number = number;
  }

  /** The same, under another number. */
  public Scene numbered(String other) {
    return new Scene(municipality, type, typeName, alert, other);
  }

  /** A report that had come in before is part of this incident now. */
  public ReportJoined joins(String report, List<String> roles, AffectedAccount... accounts) {
    return new ReportJoined(
        with(summary("reported"), accounts), report, null, null, PR, TestClock.START, roles);
  }

  /** A report that comes in now is part of this incident. */
  public ReportJoined joinsNow(String report, String email) {
    return new ReportJoined(
        summary("reported"), report, STAFF, email, STAFF, TestClock.START, alert);
  }

  /** This incident goes on as another. */
  public IncidentJoined joined(Scene into) {
    return new IncidentJoined(summary("joined"), into.id, into.number, PR, TestClock.START);
  }

  /** It goes on by itself again. */
  public IncidentSeparated separated(Scene from) {
    return new IncidentSeparated(summary("reported"), from.number, PR, TestClock.START);
  }

  /** One of its reports goes on by itself. */
  public ReportSeparated leaves(String report, Scene to) {
    return new ReportSeparated(summary("reported"), report, to.id, to.number, PR, TestClock.START);
  }

  private static IncidentSummary with(IncidentSummary it, AffectedAccount... accounts) {
    return new IncidentSummary(
        it.incidentId(),
        it.municipality(),
        it.number(),
        it.type(),
        it.typeName(),
        it.kinds(),
        it.title(),
        it.accountId(),
        it.accountLabel(),
        it.platform(),
        it.division(),
        it.severity(),
        it.stage(),
        it.occurredAt(),
        it.reportedAt(),
        it.version(),
        List.of(accounts),
        List.of(new ReportedFake("https://x.com/nagasaki_kank0", false)));
  }

  /** The same as an exercise. */
  public Scene asDrill() {
    drill = true;
    return this;
  }

  /** Something that happens in the exercise. */
  public DrillInjectGiven inject(String role) {
    return new DrillInjectGiven(
        summary("confirmed"), id, role, "広告が3件出されている", "広告を止めてください。", TestClock.START);
  }

  /** Nagasaki's guideline has the head report to PR and IT. */
  public static Scene hijack() {
    return hijack("nagasaki");
  }

  public static Scene hijack(String municipality) {
    return new Scene(municipality, "HIJACK", "乗っ取り", List.of("pr", "it"));
  }

  /** Of which every role has to know. */
  public static Scene forEveryRole() {
    return new Scene("nagasaki", "HIJACK", "乗っ取り", List.of("pr", "it", "head"));
  }

  public static Scene impersonation() {
    return new Scene("nagasaki", "IMPERSONATION", "なりすまし", List.of("pr"));
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }

  public IncidentReported reported() {
    return new IncidentReported(
        summary("reported"), STAFF, "no", "身に覚えのない投稿が3件あります。", List.of(), alert);
  }

  /** By somebody whose address is known. */
  public IncidentReported reportedBy(String email) {
    return new IncidentReported(
        summary("reported"), STAFF, "no", "身に覚えのない投稿が3件あります。", List.of(), alert, email);
  }

  public IncidentConfirmed confirmed() {
    return new IncidentConfirmed(summary("confirmed"), PR, TestClock.START);
  }

  public IncidentDismissed dismissed() {
    return new IncidentDismissed(summary("dismissed"), PR, TestClock.START, "予約投稿でした。");
  }

  public IncidentRecovered recovered() {
    return new IncidentRecovered(summary("recovered"), PR, TestClock.START);
  }

  public IncidentClosed closed() {
    return new IncidentClosed(summary("closed"), PR, TestClock.START, "復旧しました。");
  }

  public IncidentReopened reopened() {
    return new IncidentReopened(summary("confirmed"), PR, TestClock.START, "再び投稿がありました。");
  }

  public StepTargetMissed targetMissed(String owner) {
    return new StepTargetMissed(
        summary("confirmed"), "SITE_NOTICE", "市ホームページで周知する", owner, TestClock.START);
  }

  /** A request to X with a ticket of which that many reminders were told. */
  public PlatformRequestDue requestDue(String owner, int times, boolean head) {
    return new PlatformRequestDue(
        summary("confirmed"),
        id,
        "X",
        "takedown",
        "https://x.com/fake",
        "0123456",
        owner,
        TestClock.START,
        times,
        head,
        TestClock.START);
  }

  /** Something that was not done in time, told that many times. */
  public DutyOverdue overdue(String duty, int times, boolean head) {
    return new DutyOverdue(
        summary("confirmed"), duty, id, "第一報", "pr", times, head, TestClock.START);
  }

  /** An account of a division is to be checked. */
  public AccountCheckDue check(UUID check, String division, int times, boolean head) {
    return new AccountCheckDue(
        summary("confirmed"), check, "図書館だより @toshokan", division, times, head, TestClock.START);
  }

  /** Somebody watches it who sees all, or only incidents of a division. */
  public WatcherAdded watchedBy(Addressee who, @Nullable String onlyOf) {
    return new WatcherAdded(summary("reported"), who, onlyOf, TestClock.START);
  }

  public WatcherRemoved watchedNoMoreBy(Addressee who) {
    return new WatcherRemoved(summary("reported"), who.subject(), TestClock.START);
  }

  /** Residents can read a notice. */
  public NoticePublished published(int revision) {
    return new NoticePublished(
        summary("confirmed"), id, "第一報", "/public/nagasaki/notices/1", revision, TestClock.START);
  }

  /** PR names people in a comment. */
  public PersonMentioned mentions(String text, Addressee... to) {
    return new PersonMentioned(summary("confirmed"), PR, 41, text, List.of(to), TestClock.START);
  }

  /** PR asks somebody to take a step over, or the lead where there is no title. */
  public HandoverOffered offers(@Nullable String step, Addressee to) {
    return new HandoverOffered(
        summary("confirmed"), id, step, PR, to, "15時から外出します。", TestClock.START);
  }

  public HandoverAnswered answers(boolean accepted, @Nullable Addressee giver) {
    return new HandoverAnswered(
        summary("confirmed"), id, null, accepted, STAFF, giver, null, TestClock.START);
  }

  private IncidentSummary summary(String stage) {
    return new IncidentSummary(
        id,
        municipality,
        number,
        type,
        typeName,
        List.of(type),
        "長崎市観光情報（見本）の" + typeName,
        null,
        "長崎市観光情報（見本） @nagasaki_sample_kanko",
        "x",
        "観光政策課",
        "critical",
        stage,
        null,
        Instant.parse("2026-11-23T00:02:11Z"),
        ++version,
        List.of(),
        List.of(),
        drill);
  }
}
