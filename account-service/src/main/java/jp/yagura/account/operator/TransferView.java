package jp.yagura.account.operator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import jp.yagura.kit.paging.Version;
import org.jspecify.annotations.Nullable;

/**
 * A transfer of an account from one division to another.
 *
 * @param clause the clause that it stands on; null for a product default
 * @param answer what was said with the last yes or no, or why it was taken back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TransferView(
    UUID id,
    UUID accountId,
    String fromDivision,
    String toDivision,
    TransferState state,
    String reason,
    @Nullable String clause,
    String askedBy,
    Instant askedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String endedBy,
    @Nullable Instant endedAt,
    @Nullable String answer,
    long version) {

  /** The version, as a form carries it. */
  @JsonIgnore
  public String tag() {
    return Version.quoted(version);
  }

  /** Whether somebody has still to act. */
  @JsonIgnore
  public boolean open() {
    return state.open();
  }

  /** Whether it waits for the division that is to run the account. */
  @JsonIgnore
  public boolean waitsForTaker() {
    return state == TransferState.DECIDED;
  }
}
