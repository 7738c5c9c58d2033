package jp.yagura.notification.incidentcopy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.notification.contacts.Roles;
import org.jspecify.annotations.Nullable;

/**
 * What this service knows of an incident.
 *
 * @param episode 1, and one more for each reopening
 * @param roles who was alarmed
 * @param reporter name and division, or null when only a later event was seen
 * @param fakes addresses of the fakes, as they were reported
 * @param accountKnown whether the register knows the account: else {@code division} is the
 *     reporter's, not the one that runs it
 * @param drill whether all of it is an exercise
 * @param canSignIn {@code yes}, {@code no} or {@code not-tried}, or null
 */
public record IncidentFacts(
    UUID incidentId,
    String municipality,
    String number,
    String typeName,
    String title,
    String accountLabel,
    boolean accountKnown,
    @Nullable String platform,
    String division,
    String severity,
    String stage,
    @Nullable Instant occurredAt,
    Instant reportedAt,
    int episode,
    Roles roles,
    @Nullable String reporter,
    @Nullable String canSignIn,
    @Nullable String description,
    List<String> fakes,
    boolean drill) {

  /** As far as those may know of it who work on something else: not who reported what. */
  public IncidentFacts outline() {
    return new IncidentFacts(
        incidentId,
        municipality,
        number,
        typeName,
        title,
        accountLabel,
        accountKnown,
        platform,
        division,
        severity,
        stage,
        occurredAt,
        reportedAt,
        episode,
        roles,
        null,
        null,
        null,
        List.of(),
        drill);
  }
}
