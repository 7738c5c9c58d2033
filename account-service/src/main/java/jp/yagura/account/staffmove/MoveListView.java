package jp.yagura.account.staffmove;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.kit.paging.Version;
import org.jspecify.annotations.Nullable;

/**
 * A list of moves as people and programs see it.
 *
 * @param encoding how its text was read; null for a spreadsheet
 * @param moves its rows; none once it is applied
 * @param hits who of them keeps the credentials of an account; none once it is applied
 * @param marks what was asked because of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MoveListView(
    UUID id,
    String fileName,
    @Nullable String encoding,
    MoveListState state,
    Instant createdAt,
    String createdBy,
    List<StaffMove> moves,
    List<MoveHit> hits,
    List<MarkView> marks,
    @Nullable Instant appliedAt,
    @Nullable String appliedBy,
    @Nullable Instant undoneAt,
    @Nullable String undoneBy,
    @Nullable String undoReason,
    long version) {

  /** The version, as a form carries it. */
  @JsonIgnore
  public String tag() {
    return Version.quoted(version);
  }

  /** Rows that cannot be read. */
  @JsonIgnore
  public List<StaffMove> faulty() {
    return moves.stream().filter(it -> it.fault() != null).toList();
  }
}
