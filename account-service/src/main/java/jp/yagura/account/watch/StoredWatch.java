package jp.yagura.account.watch;

import java.time.Instant;
import java.util.UUID;
import jp.yagura.kit.store.AsJson;
import org.jspecify.annotations.Nullable;

/**
 * How an account is watched, and what came of it.
 *
 * @param backLink what its profile has to lead to; null where nobody said
 * @param profile what it looked like when it was last read; null where it never was
 * @param misses attempts in a row that failed
 * @param problem why the last one did; null where it did not
 * @param triedAt when it was last tried
 * @param readAt when it was last read
 * @param version of what people set; readings do not count
 */
record StoredWatch(
    UUID accountId,
    WatchSource source,
    String address,
    @Nullable String backLink,
    boolean watching,
    @AsJson @Nullable ProfileSnapshot profile,
    @AsJson Validators validators,
    Instant nextAt,
    int misses,
    @Nullable WatchProblem problem,
    @Nullable Instant triedAt,
    @Nullable Instant readAt,
    Instant changedAt,
    String changedBy,
    long version) {}
