package jp.yagura.incident.accountcheck;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.incident.AccountCheckId;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.paging.Version;
import org.jspecify.annotations.Nullable;

/**
 * The check of an account as its readers see it.
 *
 * @param number of the incident
 * @param title of the incident
 * @param account as people call it
 * @param division the division that runs it, whose task it is
 * @param keys what it shares with a hijacked account: {@code custodian}, {@code device}, {@code
 *     recovery-mail}, {@code recovery-phone}, {@code app}, {@code advertising} or {@code
 *     contractor}
 * @param dueAt until when it should be done
 * @param note what was looked at or found, or why it need not be checked; null while it is open
 * @param reportNumber of the report of what was found, or null
 * @param version its ETag is {@code "v<version>"}
 */
public record AccountCheckView(
    AccountCheckId id,
    IncidentId incidentId,
    String number,
    String title,
    UUID accountId,
    String account,
    String division,
    List<String> keys,
    AccountCheckState state,
    Instant askedAt,
    Instant dueAt,
    @Nullable String note,
    @Nullable String endedBy,
    @Nullable Instant endedAt,
    @Nullable String reportNumber,
    long version) {

  public AccountCheckView {
    keys = List.copyOf(keys);
  }

  /** Whether its time is over and it is not done. */
  public boolean lateAt(Instant now) {
    return state == AccountCheckState.OPEN && !dueAt.isAfter(now);
  }

  /** Where it is shown. */
  @JsonIgnore
  public String path() {
    return "/incidents/account-checks/" + id;
  }

  /** What a form must send to change it as the reader sees it. */
  @JsonIgnore
  public String tag() {
    return Version.quoted(version);
  }
}
