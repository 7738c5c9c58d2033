package jp.yagura.incident.drill;

import java.time.Instant;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A drill in a list.
 *
 * @param id of its incident
 * @param endedAt when whoever leads it ended it; null also where its incident ended by itself
 */
record DrillRow(
    IncidentId id,
    String number,
    String title,
    Stage stage,
    String division,
    String scenario,
    String startedBy,
    Instant startedAt,
    @Nullable Instant endedAt) {}
