package jp.yagura.incident.worklist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.Severity;
import jp.yagura.incident.incident.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One incident in a list.
 *
 * @param accountKnown whether the register knows the account: else {@code division} is the
 *     reporter's, not the one that runs it
 * @param steps how many steps apply
 * @param settled how many of them are done or waived
 * @param overdue how many are past their target undone
 * @param nextDueAt the earliest target among the steps that remain
 * @param dueOrder where it stands in the order of targets
 */
public record IncidentRow(
    IncidentId id,
    String number,
    String title,
    String type,
    String typeName,
    String kind,
    Severity severity,
    Stage stage,
    Instant stageSince,
    @JsonIgnore boolean accountKnown,
    String accountLabel,
    @Nullable String platform,
    String division,
    @Nullable Instant occurredAt,
    Instant reportedAt,
    long version,
    long steps,
    long settled,
    long overdue,
    @Nullable Instant nextDueAt,
    @JsonIgnore Instant dueOrder) {}
