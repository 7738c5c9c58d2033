package jp.yagura.account.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an application's history.
 *
 * @param action what happened, such as {@code returned}
 * @param stage the stage that it is about, by its title then; null where it is about the whole
 * @param words what was said with it
 */
record ApplicationLine(
    Instant at,
    String actorName,
    @Nullable String division,
    String action,
    @Nullable String stage,
    @Nullable String words) {}
