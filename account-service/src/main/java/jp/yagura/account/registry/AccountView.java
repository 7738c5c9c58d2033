package jp.yagura.account.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import jp.yagura.account.platform.Platform;
import org.jspecify.annotations.Nullable;

/**
 * An account as the register shows it to the municipality's people.
 *
 * @param stateSince when it entered its state
 * @param sample true for entries that come with the product as samples
 * @param version grows by one with every change; its entity tag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccountView(
    UUID id,
    String municipality,
    Platform platform,
    String handle,
    @Nullable String platformId,
    String url,
    String displayName,
    String operatingDivision,
    String responsiblePerson,
    AccountState state,
    Instant stateSince,
    boolean sample,
    long version,
    Instant registeredAt,
    Instant changedAt) {

  /** The handle as its platform shows it. */
  public String shownHandle() {
    return platform.shown(handle);
  }

  /** What people may change about it. */
  public AccountEntry entry() {
    return new AccountEntry(
        platform, handle, platformId, url, displayName, operatingDivision, responsiblePerson);
  }

  jp.yagura.contract.AccountState published() {
    return new jp.yagura.contract.AccountState(
        id,
        municipality,
        platform.wire(),
        handle,
        platformId,
        url,
        displayName,
        operatingDivision,
        state.wire(),
        stateSince,
        sample,
        version);
  }
}
