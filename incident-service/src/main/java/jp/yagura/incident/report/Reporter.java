package jp.yagura.incident.report;

import jp.yagura.contract.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who reports.
 *
 * @param email where the receipt goes, or null
 */
public record Reporter(Actor actor, @Nullable String email) {}
