package jp.yagura.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public state of one registered account.
 *
 * @param platform wire name of the service, such as {@code x}, {@code facebook}, {@code youtube}
 * @param handle the name after the {@code @}; may change hands on the platform
 * @param platformId the platform's own immutable id, or null while it is unknown
 * @param operatingDivision the division that runs the account (所属), in Japanese
 * @param state {@code active}, {@code suspected-compromised}, {@code suspended}, {@code retired};
 *     or {@code withdrawn}: the entry was taken back and the register no longer has it
 * @param stateSince when it entered that state
 * @param sample true for entries that come with the product as samples
 * @param version grows by one with every change; the highest is the newest
 */
public record AccountState(
    UUID accountId,
    String municipality,
    String platform,
    String handle,
    @Nullable String platformId,
    String url,
    String displayName,
    String operatingDivision,
    String state,
    Instant stateSince,
    boolean sample,
    long version) {
  /** The state of an account whose entry was taken back: whoever keeps a copy shows it no more. */
  public static final String WITHDRAWN = "withdrawn";

  /** The same account, taken back. */
  public AccountState withdrawn(Instant at) {
    return new AccountState(
        accountId,
        municipality,
        platform,
        handle,
        platformId,
        url,
        displayName,
        operatingDivision,
        WITHDRAWN,
        at,
        sample,
        version);
  }
}
