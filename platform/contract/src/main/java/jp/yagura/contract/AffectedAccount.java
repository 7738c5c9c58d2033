package jp.yagura.contract;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account that an incident concerns.
 *
 * @param accountId the registered account, or null when it is unknown or not registered
 * @param label how people call it, never empty
 * @param division the division that runs it, or null when nobody knows
 * @param taken whether it is reported to be in other hands
 */
public record AffectedAccount(
    @Nullable UUID accountId,
    String label,
    @Nullable String platform,
    @Nullable String division,
    boolean taken) {}
