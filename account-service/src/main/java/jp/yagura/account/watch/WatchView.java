package jp.yagura.account.watch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an account is watched.
 *
 * @param source null where it cannot be read
 * @param address how the source names it
 * @param feed the feed that somebody entered, or null
 * @param problem why the last attempt failed; null where it did not
 * @param readAt when it was last read
 * @param version its entity tag; 0 where nobody set anything
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WatchView(
    UUID accountId,
    WatchStatus status,
    @Nullable WatchSource source,
    @Nullable String address,
    boolean watching,
    @Nullable String feed,
    @Nullable String backLink,
    int misses,
    @Nullable WatchProblem problem,
    @Nullable Instant triedAt,
    @Nullable Instant readAt,
    @Nullable ProfileSnapshot profile,
    long version) {}
