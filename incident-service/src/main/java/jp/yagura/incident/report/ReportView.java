package jp.yagura.incident.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.CanSignIn;
import jp.yagura.incident.incident.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A report and what became of it.
 *
 * @param accountGiven what the reporter wrote to name the account
 */
public record ReportView(
    UUID id,
    String number,
    IncidentId incidentId,
    String kind,
    Actor reporter,
    String accountGiven,
    @Nullable Instant occurredAt,
    Instant reportedAt,
    CanSignIn canSignIn,
    String description,
    List<String> links,
    @Nullable String fakeUrl,
    Became outcome) {

  /**
   * Where the incident stands.
   *
   * @param reason why it was dismissed or reopened, when it was
   */
  public record Became(
      String title,
      String typeName,
      String accountLabel,
      Stage stage,
      Instant since,
      @Nullable String reason,
      @Nullable String closingText) {}
}
