package jp.yagura.account.custody;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import jp.yagura.kit.store.AsJson;
import org.jspecify.annotations.Nullable;

/**
 * That somebody changed a record.
 *
 * @param recordVersion the record's version after it
 * @param actorName who did it
 * @param parts the names of its parts that changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CustodyLine(
    long recordVersion,
    Instant at,
    String actorName,
    @Nullable String division,
    @AsJson List<String> parts) {}
