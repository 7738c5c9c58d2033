package jp.yagura.account.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as people see it.
 *
 * @param createdBy name of the one who sent the file
 * @param expiresAt until when the file is kept; null once it was imported
 * @param preview what would become of the file; only while it is open and asked for
 * @param accounts what was registered; null while it is open
 * @param version grows by one with every change; its entity tag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportView(
    UUID id,
    String municipality,
    String fileName,
    ImportState state,
    String createdBy,
    Instant createdAt,
    @Nullable Instant expiresAt,
    ImportChoices choices,
    @Nullable Preview preview,
    @Nullable List<ImportedAccount> accounts,
    @Nullable Instant doneAt,
    @Nullable Instant undoneAt,
    @Nullable String undoneBy,
    @Nullable String undoneReason,
    long version) {

  /** How many accounts were registered. */
  @JsonIgnore
  public int registered() {
    return accounts == null ? 0 : accounts.size();
  }

  /** Whether what was registered may still be taken back. */
  @JsonIgnore
  public boolean undoable() {
    return state == ImportState.DONE;
  }
}
