package jp.yagura.account.register;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.account.opening.OpeningRecord;
import jp.yagura.account.register.history.HistoryEntry;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.profile.Handle;
import jp.yagura.profile.Platform;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "account")
@SQLRestriction("withdrawn_at is null")
class Account {
  private static final AccountChange UNCHANGED = new AccountChange.Unchanged();

  @EmbeddedId private AccountId id;
  @TenantId private String municipality;

  @Enumerated(EnumType.STRING)
  private Platform platform;

  private String handle;

  @Column(name = "handle_key")
  private String handleKey;

  @Column(name = "platform_id")
  private @Nullable String platformId;

  private @Nullable String url;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "operating_division")
  private String operatingDivision;

  @Column(name = "responsible_person")
  private String responsiblePerson;

  @Embedded private Standing standing;
  private @Nullable OpeningRecord opening;
  private @Nullable ClosingRecord closing;

  @Convert(converter = FormerIdentitiesColumn.class)
  private List<FormerIdentity> former = List.of();

  /** First day under the present name; null since its registration. */
  @Column(name = "named_on")
  private @Nullable LocalDate namedOn;

  @Column(name = "successor_id")
  private @Nullable UUID successorId;

  private boolean sample;
  @Version private long version;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** When the entry was taken back; rows that were are not read, see the restriction. */
  @SuppressWarnings("UnusedVariable") // written here, read by the restriction
  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  protected Account() {}

  Account(AccountEntry entry, OpeningRecord opening, boolean sample, Instant now) {
    this.id = AccountId.fresh();
    this.platform = entry.platform();
    this.opening = opening;
    this.standing = new Standing(now);
    this.sample = sample;
    this.registeredAt = now;
    this.changedAt = now;
    enter(entry);
  }

  /**
   * Decides what comes of an act. A refusal leaves the account as it is; nothing else changes it.
   */
  Outcome<AccountChange> apply(AccountAct act, Instant now) {
    Outcome<AccountChange> outcome =
        switch (act) {
          case AccountAct.Edit edit -> edit(edit, now);
          case AccountAct.Replace replace -> replace(replace);
          case AccountAct.StrikeFormer strike -> strike(strike);
          case AccountAct.Move move -> move(move, now);
          case AccountAct.End end -> end(end, now);
          case AccountAct.PassStages pass -> pass(pass);
          case AccountAct.ChangePolicy policy -> changePolicy(policy);
          case AccountAct.PassTo it -> passTo(it);
          case AccountAct.Contract it -> contract(it);
          case AccountAct.Withdraw withdraw -> withdraw(withdraw, now);
          case AccountAct.Suspect it ->
              marked(standing.state(), standing.suspect(now), it.reason(), it.incidentId());
          case AccountAct.Release it ->
              marked(standing.state(), standing.release(now), it.reason(), it.incidentId());
        };
    if (outcome instanceof Outcome.Done<AccountChange>(AccountChange change)
        && !(change instanceof AccountChange.Unchanged)) {
      this.changedAt = now;
    }
    return outcome;
  }

  private Outcome<AccountChange> edit(AccountAct.Edit edit, Instant now) {
    if (!edit.by().mayEdit(operatingDivision)) {
      return Outcome.refused(Refused.forbidden("not-your-division"));
    }
    List<Refused> refusals = new ArrayList<>(EntryLimits.refusals(edit.entry(), view(), edit.by()));
    refusals.addAll(Renaming.refusals(edit, view(), now));
    refusals.addAll(edit.against());
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    List<HistoryEntry.Change> changes = view().entry().changesTo(edit.entry());
    if (changes.isEmpty()) {
      return Outcome.done(UNCHANGED);
    }
    FormerIdentity before = identityUntil(edit.named());
    enter(edit.entry());
    if (before == null || !Renaming.concerns(changes)) {
      return Outcome.done(new AccountChange.Edited(changes, null));
    }
    this.former = Renaming.kept(former, before, handle, url);
    this.namedOn = before.until();
    return Outcome.done(new AccountChange.Renamed(before, changes));
  }

  /** What it is called now, if the change is a renaming. */
  private @Nullable FormerIdentity identityUntil(NameChange change) {
    return change instanceof NameChange.Renamed(LocalDate on)
        ? new FormerIdentity(handle, platformId, url, displayName, namedOn, on)
        : null;
  }

  private Outcome<AccountChange> replace(AccountAct.Replace replace) {
    if (!replace.by().mayEdit(operatingDivision)) {
      return Outcome.refused(Refused.forbidden("not-your-division"));
    }
    UUID before = successorId;
    this.successorId = replace.successor();
    return Outcome.done(
        Objects.equals(before, successorId)
            ? UNCHANGED
            : new AccountChange.Replaced(before, successorId, replace.reason()));
  }

  private Outcome<AccountChange> strike(AccountAct.StrikeFormer strike) {
    if (!strike.by().keepsTheRegister()) {
      return Outcome.refused(Refused.forbidden("former-struck-by-pr"));
    }
    if (!former.contains(strike.former())) {
      return Outcome.refused(Refused.notFound());
    }
    this.former = former.stream().filter(it -> !it.equals(strike.former())).toList();
    return Outcome.done(new AccountChange.FormerStruck(strike.former(), strike.reason()));
  }

  private Outcome<AccountChange> passTo(AccountAct.PassTo act) {
    AccountEntry before = view().entry();
    this.operatingDivision = act.division();
    this.responsiblePerson = act.responsiblePerson();
    return Outcome.done(new AccountChange.Edited(before.changesTo(view().entry()), act.reason()));
  }

  private Outcome<AccountChange> contract(AccountAct.Contract act) {
    if (!act.by().mayEdit(operatingDivision)) {
      return Outcome.refused(Refused.forbidden("not-your-division"));
    }
    OpeningRecord before = OpeningRecord.of(opening);
    if (Objects.equals(before.contractor(), act.contractor())) {
      return Outcome.done(UNCHANGED);
    }
    this.opening = before.withContractor(act.contractor());
    return Outcome.done(EntryLimits.contracted(before.contractor(), act.contractor()));
  }

  private void enter(AccountEntry entry) {
    this.handle = entry.handle();
    this.handleKey = new Handle(entry.handle()).key();
    this.platformId = entry.platformId();
    this.url = entry.url();
    this.displayName = entry.displayName();
    this.operatingDivision = entry.operatingDivision();
    this.responsiblePerson = entry.responsiblePerson();
  }

  private Outcome<AccountChange> move(AccountAct.Move move, Instant now) {
    AccountState from = standing.state();
    Optional<Refused> illegal = from.refuses(move.to());
    if (illegal.isPresent()) {
      return Outcome.refused(illegal.get());
    }
    if (move.to() == AccountState.RETIRED) {
      return Outcome.refused(Refused.conflict("retired-by-closing"));
    }
    standing.move(move.to(), now);
    if (from == AccountState.RETIRED) {
      // It goes on: how it had ended stays in its history.
      this.closing = null;
      this.successorId = null;
    }
    return Outcome.done(new AccountChange.Moved(from, move.to(), move.reason(), null));
  }

  private Outcome<AccountChange> end(AccountAct.End end, Instant now) {
    AccountState from = standing.state();
    Optional<Refused> illegal = from.refuses(AccountState.RETIRED);
    if (illegal.isPresent()) {
      return Outcome.refused(illegal.get());
    }
    standing.move(AccountState.RETIRED, now);
    this.closing = end.how();
    return Outcome.done(new AccountChange.Ended(from, end.how(), end.reason()));
  }

  /** Stages that were left open until now: of the closing once the account has ended. */
  private Outcome<AccountChange> pass(AccountAct.PassStages pass) {
    if (!pass.by().mayEdit(operatingDivision)) {
      return Outcome.refused(Refused.forbidden("not-your-division"));
    }
    if (pass.stages().isEmpty()) {
      return Outcome.refused(Refused.invalid("stages", "stages-empty"));
    }
    if (closing == null && opening == null) {
      return Outcome.refused(Refused.conflict("no-open-stages"));
    }
    this.opening = closing == null && opening != null ? opening.and(pass.stages()) : opening;
    this.closing = closing == null ? null : closing.and(pass.stages());
    return Outcome.done(new AccountChange.StagesPassed(pass.stages()));
  }

  private Outcome<AccountChange> changePolicy(AccountAct.ChangePolicy act) {
    this.opening = OpeningRecord.of(opening).withPolicy(act.policy()).and(act.stages());
    return Outcome.done(new AccountChange.StagesPassed(act.stages()));
  }

  /** The row and its history stay; nothing finds the account any more. */
  private Outcome<AccountChange> withdraw(AccountAct.Withdraw withdraw, Instant now) {
    this.withdrawnAt = now;
    return Outcome.done(new AccountChange.Withdrawn(standing.state(), withdraw.reason()));
  }

  /** What came of an incident's mark, or of its end. */
  private Outcome<AccountChange> marked(
      AccountState from, boolean moved, String reason, UUID incident) {
    return Outcome.done(
        moved ? new AccountChange.Moved(from, standing.state(), reason, incident) : UNCHANGED);
  }

  AccountView view() {
    return new AccountView(
        id.value(),
        municipality,
        platform,
        handle,
        platformId,
        url,
        displayName,
        operatingDivision,
        responsiblePerson,
        standing.state(),
        standing.since(),
        sample,
        version,
        registeredAt,
        changedAt,
        opening,
        closing,
        former,
        namedOn,
        successorId);
  }
}
