package jp.yagura.incident.incident;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The account that an incident is about.
 *
 * @param id in the register, or null when unknown or not registered
 * @param name as a title shows it
 * @param label as people call it, never empty
 * @param division the one that runs it; null when the register does not know the account
 */
public record ReportedAccount(
    @Nullable UUID id,
    String name,
    String label,
    @Nullable String platform,
    @Nullable String division) {}
