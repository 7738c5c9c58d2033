package jp.yagura.account.staffmove;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/**
 * That somebody who keeps the credentials of an account leaves or moves: asked of its head until
 * the record names that person no more, and until the password was changed since.
 */
@Entity
@Table(name = "staff_move_mark")
class MoveMark {
  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // read and written by Hibernate alone
  @TenantId
  private String municipality;

  @SuppressWarnings("UnusedVariable") // asked for by queries
  @Column(name = "list_id")
  private UUID listId;

  @Column(name = "account_id")
  private UUID accountId;

  private String person;

  @Column(name = "from_division")
  private String fromDivision;

  @Column(name = "to_division")
  private String toDivision;

  @Column(name = "moves_on")
  private LocalDate movesOn;

  @Column(name = "gone_open")
  private boolean goneOpen;

  @Column(name = "rotation_open")
  private boolean rotationOpen;

  @Version private long version;

  protected MoveMark() {}

  MoveMark(MoveListId list, MoveHit hit) {
    this.id = UUID.randomUUID();
    this.listId = list.value();
    this.accountId = hit.accountId();
    this.person = hit.name();
    this.fromDivision = hit.from();
    this.toDivision = hit.to();
    this.movesOn = hit.on();
    this.goneOpen = true;
    this.rotationOpen = true;
  }

  /** The record names the person no more. */
  void replaced() {
    goneOpen = false;
  }

  /** The password was changed since. */
  void rotated() {
    rotationOpen = false;
  }

  /** It was taken back. */
  void withdrawn() {
    goneOpen = false;
    rotationOpen = false;
  }

  UUID id() {
    return id;
  }

  UUID accountId() {
    return accountId;
  }

  String person() {
    return person;
  }

  LocalDate movesOn() {
    return movesOn;
  }

  boolean goneOpen() {
    return goneOpen;
  }

  boolean rotationOpen() {
    return rotationOpen;
  }

  MarkView view(String accountName) {
    return new MarkView(
        accountId, accountName, person, fromDivision, toDivision, movesOn, goneOpen, rotationOpen);
  }
}
