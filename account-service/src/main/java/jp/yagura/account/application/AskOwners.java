package jp.yagura.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import jp.yagura.account.duty.Duties;
import jp.yagura.account.duty.DutyKind;
import jp.yagura.account.duty.DutyRequest;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.account.procedure.StageQuestion;
import jp.yagura.account.register.AccountId;
import jp.yagura.contract.Actor;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Seat;
import jp.yagura.kit.page.Times;
import org.jspecify.annotations.Nullable;

/** Asks whoever has the turn: they are mailed, reminded, and find it in their list of duties. */
@ApplicationScoped
class AskOwners {
  /** What is left to do that is no stage of a guideline. */
  private static final String REPORT = "report";

  private static final String REWRITE = "rewrite";

  private final Duties duties;
  private final GuidelineBook book;
  private final ApplicationSettings settings;

  AskOwners(Duties duties, GuidelineBook book, ApplicationSettings settings) {
    this.duties = duties;
    this.book = book;
    this.settings = settings;
  }

  /**
   * Brings the duties of a case up to date.
   *
   * @param now the case after the change, with whose turn it is
   * @param by who made the change, and so did what was passed by it
   */
  void ask(
      StoredApplication it,
      ApplicationView now,
      ApplicationChange change,
      GuidelineProfile profile,
      Actor by) {
    Set<String> open = new HashSet<>();
    for (ApplicationTurn turn : now.turns()) {
      String what = turn.stage() == null ? REPORT : turn.stage();
      open.add(what);
      ask(it, what, turn.title().ja(), turn.owner(), profile);
    }
    if (it.state() == ApplicationState.RETURNED) {
      open.add(REWRITE);
      ask(it, REWRITE, "差し戻された申請の書き直し", OwnerRole.HEAD.wire(), profile);
    }
    Set<String> all = new HashSet<>();
    for (StageQuestion stage : CaseStages.of(profile, it.kind(), it.accountId() != null).all()) {
      all.add(stage.id());
    }
    all.add(REPORT);
    all.add(REWRITE);
    all.removeAll(open);
    Set<String> passed = new HashSet<>();
    change.passed().stream().map(PassedStage::id).forEach(passed::add);
    if (it.state() == ApplicationState.DONE) {
      passed.add(REPORT);
    }
    if (change.filed()) {
      passed.add(REWRITE);
    }
    for (String what : all) {
      UUID subject = subject(it, what);
      if (passed.contains(what) || what.equals(change.stage())) {
        duties.done(DutyKind.APPLICATION, subject, by, change.words());
      } else {
        duties.withdraw(DutyKind.APPLICATION, subject);
      }
    }
  }

  /** Asks the head to file what an incident began. */
  void askToFile(StoredApplication it, String incident, GuidelineProfile profile) {
    String title = "インシデント" + incident + "で削除したアカウントの廃止の申請";
    ask(it, REWRITE, title, OwnerRole.HEAD.wire(), profile);
  }

  private void ask(
      StoredApplication it, String what, String title, String owner, GuidelineProfile profile) {
    UUID account = it.accountId();
    String name = it.content().displayName();
    duties.ask(
        new DutyRequest(
            DutyKind.APPLICATION,
            account == null ? null : new AccountId(account),
            subject(it, what),
            title + "（" + it.division() + (name == null ? "" : " " + name) + "）",
            seat(owner, it.division(), profile),
            seat(owner, it.division(), profile).equals(OwnerRole.HEAD.wire())
                ? it.division()
                : null,
            dueAt(),
            "/accounts/applications/" + it.id()));
  }

  /** PR and IT answer for their own divisions by their own role: nobody heads them by another. */
  private static String seat(String owner, String division, GuidelineProfile profile) {
    if (!owner.equals(OwnerRole.HEAD.wire()) && !owner.equals(OwnerRole.STAFF.wire())) {
      return owner;
    }
    for (OwnerRole role : new OwnerRole[] {OwnerRole.PR, OwnerRole.IT}) {
      if (profile.vocabulary().seat(role).filter(it -> sits(it, division)).isPresent()) {
        return role.wire();
      }
    }
    return OwnerRole.HEAD.wire();
  }

  private static boolean sits(Seat seat, @Nullable String division) {
    return seat.division() != null && seat.division().ja().equals(division);
  }

  private Instant dueAt() {
    return book.today()
        .plusDays(Math.max(1, settings.days()))
        .atTime(LocalTime.of(9, 0))
        .atZone(Times.TOKYO)
        .toInstant();
  }

  private static UUID subject(StoredApplication it, String what) {
    return UUID.nameUUIDFromBytes((it.id() + "/" + what).getBytes(StandardCharsets.UTF_8));
  }
}
