package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.yagura.incident.notice.NoticeState.Act;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What every change of a notice begins with: the row is locked, and the change refused when it does
 * not exist, was changed since the caller read it, or does not allow the act.
 */
@ApplicationScoped
class NoticeChanges {
  private final Notices notices;
  private final Clock clock;

  NoticeChanges(Notices notices, Clock clock) {
    this.notices = notices;
    this.clock = clock;
  }

  /** Runs the change on the locked notice at the present time, or says why not. */
  Outcome<NoticeView> change(
      UUID id,
      @Nullable String ifMatch,
      Act act,
      BiFunction<Notice, Instant, Optional<Refused>> change) {
    Notice notice = notices.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (notice == null) {
      return Outcome.refused(Refused.notFound());
    }
    Optional<Refused> stale = Version.mismatch(ifMatch, notice.version);
    if (stale.isPresent()) {
      return Outcome.refused(stale.get());
    }
    if (!notice.state.allows(act)) {
      return Outcome.refused(
          Refused.conflict("notice-" + act.name().toLowerCase(java.util.Locale.ROOT) + "-not-now"));
    }
    Optional<Refused> refused = change.apply(notice, now());
    if (refused.isPresent()) {
      return Outcome.refused(List.of(refused.get()));
    }
    notices.flush();
    return Outcome.done(NoticeView.of(notice));
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
