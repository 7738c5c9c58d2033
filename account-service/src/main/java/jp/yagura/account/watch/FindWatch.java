package jp.yagura.account.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yagura.account.finding.FoundPost;
import jp.yagura.account.register.AccountView;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Refused;

/** Reads how accounts are watched, and what they posted. */
@ApplicationScoped
class FindWatch {
  private static final int POSTS = 50;
  private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

  private final WatchQueries queries;
  private final WatchSettings settings;
  private final CurrentCaller caller;

  FindWatch(WatchQueries queries, WatchSettings settings, CurrentCaller caller) {
    this.queries = queries;
    this.settings = settings;
    this.caller = caller;
  }

  /** As it is now. */
  WatchView of(AccountView account) {
    Optional<StoredWatch> stored = queries.of(account.id());
    Optional<WatchTargets.Target> target = WatchTargets.of(account);
    return stored
        .map(this::view)
        .orElseGet(
            () ->
                new WatchView(
                    account.id(),
                    WatchStatus.OFF,
                    target.map(WatchTargets.Target::source).orElse(null),
                    target.map(WatchTargets.Target::address).orElse(null),
                    false,
                    null,
                    null,
                    0,
                    null,
                    null,
                    null,
                    null,
                    0));
  }

  /** What it posted, the newest first. */
  List<FoundPost> posts(AccountView account) {
    return queries.before(account.id(), EVER, POSTS);
  }

  /** Whether the caller may read how an account is watched. */
  boolean mayRead(AccountView account) {
    return caller.is(Role.PR, Role.IT, Role.ADMIN, Role.AUDITOR)
        || caller.division().filter(account.operatingDivision()::equals).isPresent();
  }

  /** Ends the request where the caller may not. */
  AccountView readable(AccountView account) {
    if (!mayRead(account)) {
      throw Refused.forbidden("watch-of-others").exception();
    }
    return account;
  }

  WatchView view(StoredWatch it) {
    return new WatchView(
        it.accountId(),
        status(it),
        it.source(),
        it.address(),
        it.watching(),
        it.source() == WatchSource.FEED ? it.address() : null,
        it.backLink(),
        it.misses(),
        it.problem(),
        it.triedAt(),
        it.readAt(),
        it.profile(),
        it.version());
  }

  private WatchStatus status(StoredWatch it) {
    if (!it.watching()) {
      return WatchStatus.OFF;
    }
    if (!settings.enabled()) {
      return WatchStatus.DISABLED;
    }
    if (it.misses() >= settings.misses()) {
      return WatchStatus.NOT_WATCHED;
    }
    if (it.misses() > 0) {
      return WatchStatus.MISSED;
    }
    return it.readAt() == null ? WatchStatus.WAITING : WatchStatus.WATCHED;
  }
}
