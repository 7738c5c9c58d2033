package jp.yagura.incident.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
 * @param opened whether it opened an incident, be it joined to another by now
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
    @JsonIgnore boolean opened,
    Became outcome) {

  /**
   * Where the incident stands.
   *
   * @param number of the incident: another one than the report's when the report was joined to it
   * @param reason why it was dismissed or reopened, when it was
   */
  public record Became(
      String number,
      String title,
      String typeName,
      String accountLabel,
      Stage stage,
      Instant since,
      @Nullable String reason,
      @Nullable String closingText) {}

  /** Whether it belongs to an incident that another report opened. */
  @JsonIgnore
  public boolean joined() {
    return !number.equals(outcome.number());
  }

  /** What the form is called that moves it, on the page of its incident. */
  @JsonIgnore
  public String moveAct() {
    return "move-" + id;
  }
}
