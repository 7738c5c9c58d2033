package jp.yagura.incident.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.incident.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * The incident as other features and the API see it.
 *
 * @param version grows by one with every change of the incident or one of its steps
 * @param reason why it was dismissed or reopened last
 * @param closingText what PR wrote when closing
 * @param playbookId the frozen playbook, see {@code Playbooks.frozen}
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
    UUID playbookId) {

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
        version);
  }
}
