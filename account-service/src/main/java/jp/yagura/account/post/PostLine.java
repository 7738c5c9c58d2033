package jp.yagura.account.post;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import jp.yagura.kit.store.AsJson;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger.
 *
 * @param number from 1 on
 * @param content what the post said, where the act changed that; else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PostLine(
    int number,
    Instant at,
    String actorName,
    PostAct act,
    String words,
    @AsJson @Nullable PostContent content) {}
