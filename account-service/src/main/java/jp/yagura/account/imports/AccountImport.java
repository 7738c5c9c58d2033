package jp.yagura.account.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yagura.contract.Actor;
import jp.yagura.kit.refusal.Refused;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "account_import")
class AccountImport {
  /** A file that nobody imported by the next day is sent again; it names people. */
  private static final Duration KEPT = Duration.ofHours(24);

  @EmbeddedId private ImportId id;
  @TenantId private String municipality;

  @Column(name = "file_name")
  private String fileName;

  private byte @Nullable [] content;
  private ImportChoices choices;

  @Enumerated(EnumType.STRING)
  private ImportState state;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_by_name")
  private String createdByName;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Convert(converter = AccountsColumn.class)
  private @Nullable List<ImportedAccount> accounts;

  @Column(name = "done_at")
  private @Nullable Instant doneAt;

  @Column(name = "undone_at")
  private @Nullable Instant undoneAt;

  @Column(name = "undone_by_name")
  private @Nullable String undoneByName;

  @Column(name = "undone_reason")
  private @Nullable String undoneReason;

  @Version private long version;

  protected AccountImport() {}

  AccountImport(String fileName, byte[] content, Actor by, Instant now) {
    this.id = ImportId.fresh();
    this.fileName = fileName;
    this.content = content.clone();
    this.choices = ImportChoices.NONE;
    this.state = ImportState.OPEN;
    this.createdBy = by.subject();
    this.createdByName = by.name();
    this.createdAt = now;
    this.expiresAt = now.plus(KEPT);
  }

  /** Whether a person may see it: a file that is not imported is its sender's own. */
  boolean visibleTo(String subject, Instant now) {
    return state == ImportState.OPEN ? createdBy.equals(subject) && now.isBefore(expiresAt) : true;
  }

  /** Reads the file in another way; refused when there is none any more. */
  Optional<Refused> choose(ImportChoices other) {
    Optional<Refused> closed = closed();
    if (closed.isEmpty()) {
      this.choices = other;
    }
    return closed;
  }

  /** Why nothing can be imported of it any more; empty when it can. */
  Optional<Refused> closed() {
    return state == ImportState.OPEN
        ? Optional.empty()
        : Optional.of(Refused.conflict("import-done"));
  }

  /** What was chosen is registered; the file is not needed any more. */
  void done(List<ImportedAccount> registered, Instant now) {
    this.state = ImportState.DONE;
    this.content = null;
    this.accounts = List.copyOf(registered);
    this.doneAt = now;
  }

  /** Why it cannot be undone; empty when it can, unless its accounts were changed. */
  Optional<Refused> notToUndo() {
    return switch (state) {
      case OPEN -> Optional.of(Refused.conflict("import-not-done"));
      case DONE -> Optional.empty();
      case UNDONE -> Optional.of(Refused.conflict("import-undone"));
    };
  }

  /** What was registered was taken back. */
  void undone(String reason, Actor by, Instant now) {
    this.state = ImportState.UNDONE;
    this.undoneAt = now;
    this.undoneByName = by.name();
    this.undoneReason = reason;
  }

  byte[] content() {
    byte[] kept = content;
    return kept == null ? new byte[0] : kept.clone();
  }

  ImportChoices choices() {
    return choices;
  }

  List<ImportedAccount> accounts() {
    List<ImportedAccount> registered = accounts;
    return registered == null ? List.of() : registered;
  }

  ImportView view(@Nullable Preview preview) {
    return new ImportView(
        id.value(),
        municipality,
        fileName,
        state,
        createdByName,
        createdAt,
        state == ImportState.OPEN ? expiresAt : null,
        choices,
        preview,
        state == ImportState.OPEN ? null : accounts(),
        doneAt,
        undoneAt,
        undoneByName,
        undoneReason,
        version);
  }
}
