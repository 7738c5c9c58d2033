package jp.yagura.account.staffmove;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yagura.contract.Actor;
import jp.yagura.kit.refusal.Refused;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A list of people who leave or move. It names people: it is emptied once it is applied. */
@Entity
@Table(name = "staff_move_list")
class MoveList {
  @EmbeddedId private MoveListId id;

  @SuppressWarnings("UnusedVariable") // read and written by Hibernate alone
  @TenantId
  private String municipality;

  @Column(name = "file_name")
  private String fileName;

  private @Nullable String encoding;

  @Convert(converter = StaffMovesColumn.class)
  private List<StaffMove> moves;

  @Enumerated(EnumType.STRING)
  private MoveListState state;

  @Column(name = "created_at")
  private Instant createdAt;

  @SuppressWarnings("UnusedVariable") // for whoever looks into the database
  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_by_name")
  private String createdByName;

  @Column(name = "applied_at")
  private @Nullable Instant appliedAt;

  @Column(name = "applied_by_name")
  private @Nullable String appliedByName;

  @Column(name = "undone_at")
  private @Nullable Instant undoneAt;

  @Column(name = "undone_by_name")
  private @Nullable String undoneByName;

  @Column(name = "undo_reason")
  private @Nullable String undoReason;

  @Version private long version;

  protected MoveList() {}

  MoveList(
      String fileName, @Nullable String encoding, List<StaffMove> moves, Actor by, Instant now) {
    this.id = MoveListId.fresh();
    this.fileName = fileName;
    this.encoding = encoding;
    this.moves = List.copyOf(moves);
    this.state = MoveListState.OPEN;
    this.createdAt = now;
    this.createdBy = by.subject();
    this.createdByName = by.name();
  }

  /** What was chosen is asked of people. */
  Optional<Refused> apply(Actor by, Instant now) {
    if (state != MoveListState.OPEN) {
      return Optional.of(Refused.conflict("staffmove-applied"));
    }
    state = MoveListState.APPLIED;
    moves = List.of();
    appliedAt = now;
    appliedByName = by.name();
    return Optional.empty();
  }

  /** It is taken back. */
  Optional<Refused> undo(String reason, Actor by, Instant now) {
    if (state != MoveListState.APPLIED) {
      return Optional.of(Refused.conflict("staffmove-not-applied"));
    }
    state = MoveListState.UNDONE;
    undoneAt = now;
    undoneByName = by.name();
    undoReason = reason;
    return Optional.empty();
  }

  MoveListId id() {
    return id;
  }

  List<StaffMove> moves() {
    return moves;
  }

  long version() {
    return version;
  }

  MoveListView view(List<MoveHit> hits, List<MarkView> marks) {
    return new MoveListView(
        id.value(),
        fileName,
        encoding,
        state,
        createdAt,
        createdByName,
        moves,
        hits,
        marks,
        appliedAt,
        appliedByName,
        undoneAt,
        undoneByName,
        undoReason,
        version);
  }
}
