package jp.yagura.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.guideline.playbook.IncidentKind;
import jp.yagura.incident.incident.OccurredAtPolicy;
import jp.yagura.incident.incident.ReportedAccount;
import jp.yagura.incident.incident.ReportedKind;
import jp.yagura.incident.incident.Subjects;
import jp.yagura.incident.playbook.PlaybookInForce;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.profile.Link;
import org.jspecify.annotations.Nullable;

/** Whether a report can be taken, and under which playbook. */
@ApplicationScoped
class ReportPolicy {
  private final Playbooks playbooks;
  private final NameAccount accounts;

  ReportPolicy(Playbooks playbooks, NameAccount accounts) {
    this.playbooks = playbooks;
    this.accounts = accounts;
  }

  /** What a report that can be taken is about. */
  record Accepted(PlaybookInForce playbook, IncidentKind kind, ReportedAccount account) {

    /** What it is about, for an incident that it is joined to. */
    Subjects subjects(UUID report, @Nullable String fakeUrl) {
      return Subjects.of(report, account, ReportedKind.of(kind), fake(fakeUrl));
    }

    /** What it is about besides its account, for an incident that it opens. */
    Subjects besides(UUID report, @Nullable String fakeUrl) {
      return Subjects.fake(report, fake(fakeUrl));
    }

    private static @Nullable String fake(@Nullable String url) {
      return url == null || url.isBlank() ? null : url.strip();
    }
  }

  Outcome<Accepted> check(NewReport report, Instant now) {
    List<Refused> refusals = new ArrayList<>();
    Optional<PlaybookInForce> playbook = playbooks.inForce(report.kind());
    Optional<IncidentKind> kind =
        playbook.flatMap(it -> it.playbook().playbook().kind(report.kind()));
    if (kind.isEmpty()) {
      List<String> kinds = playbooks.kinds().stream().map(Playbooks.Kind::id).toList();
      refusals.add(Refused.invalid("kind", "one-of", String.join(", ", kinds)));
    }
    OffsetDateTime since = report.occurredAt();
    OccurredAtPolicy.refuses("occurredAt", since == null ? null : since.toInstant(), now)
        .ifPresent(refusals::add);
    links(report, refusals);
    return switch (accounts.name(
        report.account(), kind.map(IncidentKind::ownAccountTaken).orElse(false))) {
      case Outcome.NotDone<ReportedAccount>(List<Refused> more) -> {
        refusals.addAll(more);
        yield Outcome.refused(refusals);
      }
      case Outcome.Done<ReportedAccount>(ReportedAccount account)
          when refusals.isEmpty() && kind.isPresent() ->
          Outcome.done(new Accepted(playbook.orElseThrow(), kind.get(), account));
      case Outcome.Done<ReportedAccount> _ -> Outcome.refused(refusals);
    };
  }

  private static void links(NewReport report, List<Refused> refusals) {
    for (int i = 0; i < report.links().size(); i++) {
      if (!Link.is(report.links().get(i))) {
        refusals.add(Refused.invalid("links[" + i + "]", "not-a-web-address"));
      }
    }
    String fake = report.fakeUrl();
    if (fake != null && !fake.isBlank() && !Link.is(fake)) {
      refusals.add(Refused.invalid("fakeUrl", "not-a-web-address"));
    }
  }
}
