package jp.yagura.account.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty as people and programs see it.
 *
 * @param accountName how people call its account; null when it is about none
 * @param path of the page where it is done
 * @param times how often its owner was reminded
 * @param outcome what came of it, in people's words, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DutyView(
    UUID id,
    DutyKind kind,
    UUID subject,
    @Nullable UUID accountId,
    @Nullable String accountName,
    String title,
    String owner,
    @Nullable String division,
    String path,
    DutyState state,
    DutyUrgency urgency,
    Instant askedAt,
    Instant dueAt,
    int times,
    @Nullable Instant endedAt,
    @Nullable String endedBy,
    @Nullable String outcome) {

  static DutyView of(StoredDuty it, @Nullable String accountName, Instant now) {
    return new DutyView(
        it.id(),
        it.kind(),
        it.subject(),
        it.accountId(),
        accountName,
        it.title(),
        it.owner(),
        it.division(),
        it.path(),
        it.state(),
        DutyUrgency.of(it, now),
        it.askedAt(),
        it.dueAt(),
        it.times(),
        it.endedAt(),
        it.endedBy(),
        it.outcome());
  }
}
