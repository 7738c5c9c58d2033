package jp.yagura.account.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty as it is stored.
 *
 * @param tellAt when it is told next that it is due; null once it is no longer open
 * @param times how often that was told
 */
record StoredDuty(
    UUID id,
    DutyKind kind,
    UUID subject,
    @Nullable UUID accountId,
    String title,
    String owner,
    @Nullable String division,
    String path,
    DutyState state,
    Instant askedAt,
    Instant dueAt,
    @Nullable Instant tellAt,
    int times,
    @Nullable Instant endedAt,
    @Nullable String endedBy,
    @Nullable String outcome) {

  /** One that is asked for now. */
  static StoredDuty asked(DutyRequest request, Instant now) {
    return new StoredDuty(
        UUID.randomUUID(),
        request.kind(),
        request.subject(),
        request.account() == null ? null : request.account().value(),
        request.title(),
        request.owner(),
        request.division(),
        request.path(),
        DutyState.OPEN,
        now,
        request.dueAt(),
        request.dueAt(),
        0,
        null,
        null,
        null);
  }

  /** The same as it is asked for now; another due time begins the reminders anew. */
  StoredDuty askedAgain(DutyRequest request) {
    boolean moved = !dueAt.equals(request.dueAt());
    return new StoredDuty(
        id,
        kind,
        subject,
        request.account() == null ? null : request.account().value(),
        request.title(),
        request.owner(),
        request.division(),
        request.path(),
        state,
        askedAt,
        request.dueAt(),
        moved ? request.dueAt() : tellAt,
        moved ? 0 : times,
        null,
        null,
        null);
  }

  /** Whether somebody else has to do it. */
  boolean passesTo(DutyRequest request) {
    return !owner.equals(request.owner()) || !Objects.equals(division, request.division());
  }

  /** It is told once more that it is due; the next time lies in the future. */
  StoredDuty told(Duration every, Instant now) {
    Instant next = tellAt == null ? now : tellAt;
    while (!next.isAfter(now)) {
      next = next.plus(every);
    }
    return new StoredDuty(
        id, kind, subject, accountId, title, owner, division, path, state, askedAt, dueAt, next,
        times + 1, null, null, null);
  }
}
