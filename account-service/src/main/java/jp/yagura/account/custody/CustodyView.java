package jp.yagura.account.custody;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who keeps the credentials of an account, and what is due about it.
 *
 * @param version its entity tag; 0 where nothing was written yet
 * @param changedAt when it was last changed; null where nothing was written yet
 * @param custody all parts empty where nothing was written yet
 * @param due the weightiest first
 * @param history the latest changes, the newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CustodyView(
    UUID accountId,
    long version,
    @Nullable Instant changedAt,
    @Nullable String changedBy,
    CustodyEntry custody,
    List<Due> due,
    List<CustodyLine> history) {

  /** Whether anything was written yet. */
  public boolean written() {
    return version > 0;
  }
}
