package jp.yagura.incident.accountcheck;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yagura.contract.Actor;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.contract.SharedKeyAccount;
import jp.yagura.incident.AccountCheckId;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.due.Reminder;
import jp.yagura.incident.incident.IncidentName;
import jp.yagura.incident.timeline.AccountCheckChange;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The check of one account in one incident. It alone changes its state. */
@Entity
@Table(name = "account_check")
@SuppressWarnings("UnusedVariable") // Hibernate and its queries read them
class AccountCheck {
  private static final int LONGEST_NOTE = 2000;

  @EmbeddedId private AccountCheckId id;
  @TenantId private String municipality;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
  private IncidentId incidentId;

  private UUID accountId;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private AccountCheckState state = AccountCheckState.OPEN;

  private String label;
  private String division;

  @Convert(converter = SharedKinds.class)
  @ColumnTransformer(write = "?::jsonb")
  private List<String> keys;

  private Instant askedAt;
  private Instant dueAt;
  private @Nullable String note;
  private @Nullable String endedByName;
  private @Nullable Instant endedAt;
  private @Nullable String reportNumber;

  /** When somebody is told that it is late, the next time; null while nobody is. */
  @OptimisticLock(excluded = true) // a form that was opened before a reminder is still good
  private @Nullable Instant nextToldAt;

  @OptimisticLock(excluded = true)
  private int timesTold;

  /** For Hibernate. */
  protected AccountCheck() {}

  AccountCheck(IncidentId incidentId, SharedKeyAccount account, Instant now, Duration within) {
    this.id = AccountCheckId.fresh();
    this.incidentId = incidentId;
    this.accountId = account.accountId();
    this.label = account.label();
    this.division = account.division();
    this.keys = account.keys();
    this.askedAt = now;
    this.dueAt = now.plus(within);
    this.nextToldAt = dueAt;
  }

  /** That it was asked for. */
  AccountCheckChange asked(IncidentSummary incident) {
    return new AccountCheckChange.Asked(name(), incident, dueAt, askedAt);
  }

  /** It shares more with a hijacked account than was known. */
  void shares(List<String> more) {
    List<String> all = Stream.concat(keys.stream(), more.stream()).distinct().toList();
    if (!all.equals(keys)) {
      keys = all;
    }
  }

  /** Everything that speaks against an act. */
  List<Refused> refuses(AccountCheckAct act) {
    boolean reopens = act instanceof AccountCheckAct.Reopen;
    if (state == AccountCheckState.FINDING || (state == AccountCheckState.OPEN) == reopens) {
      return List.of(Refused.conflict("account-check-is-" + state.wire()));
    }
    return switch (act) {
      case AccountCheckAct.Clear it -> text("note", it.note(), null);
      case AccountCheckAct.Find it -> text("note", it.note(), "account-check-finding-missing");
      case AccountCheckAct.Skip it -> text("reason", it.reason(), "reason-missing");
      case AccountCheckAct.Reopen _ -> List.of();
    };
  }

  private static List<Refused> text(String field, @Nullable String text, @Nullable String missing) {
    String given = text == null ? "" : text;
    if (missing != null && given.isBlank()) {
      return List.of(Refused.invalid(field, missing));
    }
    return CharacterCount.beyond(field, given, LONGEST_NOTE).stream().toList();
  }

  /**
   * Does it; it was asked whether anything speaks against it.
   *
   * @param report number of the report of what was found, or null
   */
  Outcome<AccountCheckChange> apply(
      AccountCheckAct act, @Nullable String report, Actor by, Instant now) {
    List<Refused> refusals = refuses(act);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return Outcome.done(
        switch (act) {
          case AccountCheckAct.Clear it -> {
            end(AccountCheckState.OK, it.note(), by, now);
            yield new AccountCheckChange.Cleared(name(), note, now);
          }
          case AccountCheckAct.Find it -> {
            end(AccountCheckState.FINDING, it.note(), by, now);
            reportNumber = report;
            yield new AccountCheckChange.Found(name(), it.note().strip(), report, now);
          }
          case AccountCheckAct.Skip it -> {
            end(AccountCheckState.NOT_NEEDED, it.reason(), by, now);
            yield new AccountCheckChange.Skipped(name(), it.reason().strip(), now);
          }
          case AccountCheckAct.Reopen _ -> reopened(now);
        });
  }

  private void end(AccountCheckState end, @Nullable String words, Actor by, Instant now) {
    state = end;
    note = Optional.ofNullable(words).map(String::strip).filter(it -> !it.isEmpty()).orElse(null);
    endedByName = by.name();
    endedAt = now;
    nextToldAt = null;
  }

  private AccountCheckChange reopened(Instant now) {
    state = AccountCheckState.OPEN;
    note = null;
    endedByName = null;
    endedAt = null;
    nextToldAt = dueAt;
    timesTold = 0;
    return new AccountCheckChange.Reopened(name(), now);
  }

  /** It is late, and that is told. */
  AccountCheckChange overdue(IncidentSummary incident, AccountCheckSettings plan, Instant now) {
    Reminder reminder = Reminder.after(timesTold, plan.headFrom());
    timesTold = reminder.times();
    nextToldAt = now.plus(plan.again());
    return new AccountCheckChange.Overdue(
        name(), incident, dueAt, reminder.times(), reminder.head(), now);
  }

  private AccountCheckChange.CheckName name() {
    return new AccountCheckChange.CheckName(id, incidentId, label, division);
  }

  IncidentId incidentId() {
    return incidentId;
  }

  UUID accountId() {
    return accountId;
  }

  String division() {
    return division;
  }

  boolean open() {
    return state == AccountCheckState.OPEN;
  }

  long version() {
    return version;
  }

  AccountCheckView view(IncidentName incident) {
    return new AccountCheckView(
        id,
        incidentId,
        incident.number(),
        incident.title(),
        accountId,
        label,
        division,
        keys,
        state,
        askedAt,
        dueAt,
        note,
        endedByName,
        endedAt,
        reportNumber,
        version);
  }
}
