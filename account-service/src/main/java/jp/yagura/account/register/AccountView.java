package jp.yagura.account.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.yagura.account.opening.OpeningRecord;
import jp.yagura.account.register.history.HistoryEntry;
import jp.yagura.account.register.list.AccountSort;
import jp.yagura.account.register.list.ListCursor;
import jp.yagura.contract.Actor;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/**
 * An account as the register shows it to the municipality's people.
 *
 * @param stateSince when it entered its state
 * @param sample true for entries that come with the product as samples
 * @param version grows by one with every change; its entity tag
 * @param opening how it was opened; null for an entry older than that record
 * @param closing how it ended; null while it has not, or ended before that record
 * @param former what it was called before, the oldest first
 * @param namedOn first day in Japan under the present name; null since its registration
 * @param successorId the account that took its place, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccountView(
    UUID id,
    String municipality,
    Platform platform,
    String handle,
    @Nullable String platformId,
    @Nullable String url,
    String displayName,
    String operatingDivision,
    String responsiblePerson,
    AccountState state,
    Instant stateSince,
    boolean sample,
    long version,
    Instant registeredAt,
    Instant changedAt,
    @Nullable OpeningRecord opening,
    @Nullable ClosingRecord closing,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FormerIdentity> former,
    @Nullable LocalDate namedOn,
    @Nullable UUID successorId) {

  public AccountView {
    former = List.copyOf(former);
  }

  /** The handle as its platform shows it. */
  public String shownHandle() {
    return platform.shown(handle);
  }

  /** The handle as it stands in the query of an address. */
  public String queryHandle() {
    return URLEncoder.encode(shownHandle(), StandardCharsets.UTF_8);
  }

  /** What people may change about it. */
  public AccountEntry entry() {
    return new AccountEntry(
        platform, handle, platformId, url, displayName, operatingDivision, responsiblePerson, null);
  }

  /** Its place in a list of some order. */
  ListCursor place(AccountSort sort) {
    String value =
        switch (sort) {
          case REGISTERED -> registeredAt.toString();
          case NAME -> displayName;
          case DIVISION -> operatingDivision;
          case STATE_SINCE -> stateSince.toString();
        };
    return new ListCursor(sort, value, id);
  }

  /** Which kind of account it was opened as, where the guideline knows several. */
  public @Nullable String accountClass() {
    return opening == null ? null : opening.accountClass();
  }

  HistoryEntry.Moment moment(Actor by) {
    return new HistoryEntry.Moment(id, version, changedAt, by);
  }

  public jp.yagura.contract.AccountState published() {
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
        version,
        former.stream().map(AccountView::published).toList(),
        successorId);
  }

  private static jp.yagura.contract.AccountState.Former published(FormerIdentity it) {
    return new jp.yagura.contract.AccountState.Former(
        it.handle(), it.platformId(), it.url(), it.displayName(), it.from(), it.until());
  }
}
