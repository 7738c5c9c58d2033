package jp.yagura.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yagura.incident.incident.OccurredAtPolicy;
import jp.yagura.incident.playbook.PlaybookInForce;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.registercopy.WebAddress;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Whether a report can be taken, and under which playbook. */
@ApplicationScoped
class ReportPolicy {
  private final Playbooks playbooks;
  private final NameAccount accounts;
  private final OccurredAtPolicy occurredAt;

  ReportPolicy(Playbooks playbooks, NameAccount accounts, OccurredAtPolicy occurredAt) {
    this.playbooks = playbooks;
    this.accounts = accounts;
    this.occurredAt = occurredAt;
  }

  /** A report that can be taken. */
  record Sound(NewReport report, PlaybookInForce playbook, NameAccount.Named account) {}

  Outcome<Sound> check(NewReport report) {
    List<Refused> refusals = new ArrayList<>();
    Optional<PlaybookInForce> playbook = playbooks.inForce(report.kind());
    if (playbook.isEmpty()) {
      List<String> kinds = playbooks.kinds().stream().map(Playbooks.Kind::id).toList();
      refusals.add(Refused.invalid("kind", "one-of", String.join(", ", kinds)));
    }
    OffsetDateTime since = report.occurredAt();
    occurredAt
        .refuses("occurredAt", since == null ? null : since.toInstant())
        .ifPresent(refusals::add);
    links(report, refusals);
    return switch (accounts.name(report.account())) {
      case Outcome.NotDone<NameAccount.Named>(List<Refused> more) -> {
        refusals.addAll(more);
        yield Outcome.refused(refusals);
      }
      case Outcome.Done<NameAccount.Named>(NameAccount.Named account)
          when refusals.isEmpty() && playbook.isPresent() ->
          Outcome.done(new Sound(report, playbook.get(), account));
      case Outcome.Done<NameAccount.Named> _ -> Outcome.refused(refusals);
    };
  }

  private static void links(NewReport report, List<Refused> refusals) {
    for (int i = 0; i < report.links().size(); i++) {
      if (!WebAddress.is(report.links().get(i))) {
        refusals.add(Refused.invalid("links[" + i + "]", "not-a-web-address"));
      }
    }
    String fake = report.fakeUrl();
    if (fake != null && !fake.isBlank() && !WebAddress.is(fake)) {
      refusals.add(Refused.invalid("fakeUrl", "not-a-web-address"));
    }
  }
}
