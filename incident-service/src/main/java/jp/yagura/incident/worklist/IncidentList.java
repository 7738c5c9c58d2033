package jp.yagura.incident.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of incidents, with what else there is.
 *
 * @param next cursor of the next page, or null on the last one
 * @param counts how many there are per stage, and {@code overdue}, under the same filters except
 *     stage and overdue
 */
public record IncidentList(
    List<IncidentRow> items,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next,
    Map<String, Long> counts) {}
