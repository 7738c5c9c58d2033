package jp.yagura.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public state of one registered account.
 *
 * @param platform wire name of the service, such as {@code x}, {@code facebook}, {@code youtube}
 * @param handle the name after the {@code @}; may change hands on the platform
 * @param platformId the platform's own immutable id, or null while it is unknown
 * @param url of the profile, {@code https} or as registered {@code http}; null where the platform
 *     has none
 * @param operatingDivision the division that runs the account (所属), in Japanese
 * @param state {@code active}, {@code suspected-compromised}, {@code suspended}, {@code retired};
 *     or {@code withdrawn}: the entry was taken back and the register no longer has it
 * @param stateSince when it entered that state
 * @param sample true for entries that come with the product as samples
 * @param version grows by one with every change; the highest is the newest
 * @param former what it was called before, the oldest first; left out when there is none, and in
 *     events from before there was such
 * @param successorId the account that took its place, or null
 */
public record AccountState(
    UUID accountId,
    String municipality,
    String platform,
    String handle,
    @Nullable String platformId,
    @Nullable String url,
    String displayName,
    String operatingDivision,
    String state,
    Instant stateSince,
    boolean sample,
    long version,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<Former> former,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID successorId) {
  /** The state of an account whose entry was taken back: whoever keeps a copy shows it no more. */
  public static final String WITHDRAWN = "withdrawn";

  public AccountState {
    former = former == null ? List.of() : List.copyOf(former);
  }

  /** An account that was never renamed nor replaced. */
  public AccountState(
      UUID accountId,
      String municipality,
      String platform,
      String handle,
      @Nullable String platformId,
      @Nullable String url,
      String displayName,
      String operatingDivision,
      String state,
      Instant stateSince,
      boolean sample,
      long version) {
    this(
        accountId,
        municipality,
        platform,
        handle,
        platformId,
        url,
        displayName,
        operatingDivision,
        state,
        stateSince,
        sample,
        version,
        List.of(),
        null);
  }

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

  /**
   * What an account was called before it was renamed.
   *
   * @param from first day under that name in Japan; null when it was so from its registration on
   * @param until the day of the renaming, in Japan
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Former(
      String handle,
      @Nullable String platformId,
      @Nullable String url,
      String displayName,
      @Nullable LocalDate from,
      LocalDate until) {}
}
