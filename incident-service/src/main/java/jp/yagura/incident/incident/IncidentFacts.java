package jp.yagura.incident.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.guideline.playbook.IncidentKind;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.playbook.FrozenPlaybook;
import org.jspecify.annotations.Nullable;

/**
 * The incident as other features and the API see it.
 *
 * @param version grows by one with every change of the incident or one of its steps
 * @param reason why it was dismissed or reopened last
 * @param closingText what PR wrote when closing
 * @param playbookId the frozen playbook, see {@code Playbooks.frozen}
 * @param subjects what it is about besides its account
 * @param joinedInto the incident that it goes on as; null unless it is joined
 * @param description what happened, as it was corrected; null as long as the report says it
 * @param correctedAt when it was corrected last, or null
 * @param formerPlaybooks under which it was handled before it became another type
 * @param drill whether all of it is an exercise
 */
public record IncidentFacts(
    IncidentId id,
    String municipality,
    String number,
    long version,
    String type,
    String typeName,
    String kind,
    String title,
    @Nullable UUID accountId,
    String accountLabel,
    @Nullable String platform,
    String division,
    Severity severity,
    Stage stage,
    Instant stageSince,
    @Nullable String reason,
    @Nullable String closingText,
    CanSignIn canSignIn,
    @Nullable Instant occurredAt,
    Instant reportedAt,
    String profileVersion,
    UUID playbookId,
    Subjects subjects,
    @Nullable UUID joinedInto,
    @Nullable String description,
    @Nullable Instant correctedAt,
    List<UUID> formerPlaybooks,
    boolean drill) {

  /** The accounts that it concerns besides its own, each once. */
  public List<Subjects.Account> otherAccounts() {
    return subjects.accounts().stream()
        .filter(it -> accountId == null || !accountId.equals(it.id()))
        .toList();
  }

  /**
   * Where the fakes are that it is about.
   *
   * @param fakeExists whether its kind says that there is one: then an account that is none of ours
   *     is the fake
   */
  public List<String> fakes(boolean fakeExists) {
    List<String> known = subjects.fakeAddresses();
    boolean posing =
        fakeExists
            && accountId == null
            && Subjects.names(accountLabel)
            && known.stream().noneMatch(it -> Subjects.key(it).equals(Subjects.key(accountLabel)));
    return posing ? Stream.concat(Stream.of(accountLabel), known.stream()).toList() : known;
  }

  /** Whether an account of ours is reported to be in other hands. */
  public boolean ownAccountTaken(FrozenPlaybook playbook) {
    return playbook.playbook().kind(kind).map(IncidentKind::ownAccountTaken).orElse(false)
        || subjects.accounts().stream().anyMatch(Subjects.Account::taken);
  }

  /** All that it is about, its account among it, which the report told of that opened it. */
  Subjects told(UUID report, ReportedKind what) {
    var first = new ReportedAccount(accountId, accountLabel, accountLabel, platform, division);
    return Subjects.of(report, first, what, null).and(subjects);
  }

  /** How others point at it. */
  public IncidentName name() {
    return new IncidentName(id, number, title);
  }

  /** The form in which it travels in events. */
  public IncidentSummary summary() {
    return new IncidentSummary(
        id.value(),
        municipality,
        number,
        type,
        typeName,
        List.of(kind),
        title,
        accountId,
        accountLabel,
        platform,
        division,
        severity.wire(),
        stage.wire(),
        occurredAt,
        reportedAt,
        version,
        subjects.accounts().stream()
            .filter(it -> it.taken() || accountId == null || !accountId.equals(it.id()))
            .map(Subjects.Account::summary)
            .toList(),
        subjects.fakes().stream().map(Subjects.Fake::summary).toList(),
        drill);
  }
}
