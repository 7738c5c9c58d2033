package jp.yagura.account.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.yagura.account.opening.OpeningAnswers;
import jp.yagura.account.register.history.HistoryEntry;
import jp.yagura.kit.characters.Characters;
import jp.yagura.profile.Handle;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/**
 * What people write into the register about an account.
 *
 * @param handle the name on the platform; a leading {@code @} is taken off
 * @param platformId the platform's own id, which stays when the handle changes; null while unknown
 * @param url address of the profile, on the platform's own site; null where the platform has none
 * @param operatingDivision the division that runs the account
 * @param responsiblePerson who answers for it; never shown to residents
 * @param opening how the guideline's gate was passed; only for an account that is new
 */
public record AccountEntry(
    @NotNull Platform platform,
    @NotBlank @Characters(max = 100) @Pattern(regexp = AccountEntry.HANDLE, message = "{handle}")
        String handle,
    @Characters(max = 100) @Pattern(regexp = AccountEntry.NO_SPACES, message = "{no-spaces}")
        @Nullable String platformId,
    @Characters(max = 500) @Pattern(regexp = AccountEntry.WEB, message = "{web-address}")
        @Nullable String url,
    @NotBlank @Characters(max = 100) @Pattern(regexp = AccountEntry.LINE, message = "{one-line}")
        String displayName,
    @NotBlank @Characters(max = 100) @Pattern(regexp = AccountEntry.LINE, message = "{one-line}")
        String operatingDivision,
    @NotBlank @Characters(max = 100) @Pattern(regexp = AccountEntry.LINE, message = "{one-line}")
        String responsiblePerson,
    @Nullable OpeningAnswers opening) {

  static final String LINE = "[^\\p{Cntrl}\\u2028\\u2029]*";
  static final String HANDLE = "[^\\p{Cntrl}\\u2028\\u2029/?#]*";
  static final String NO_SPACES = "[^\\s\\p{Cntrl}]*";
  static final String WEB = "(https?://[^\\s\\p{Cntrl}<>\"]+)?\\s*";

  /** Takes off what is around a value and does not belong to it. */
  @SuppressWarnings("NullAway") // absent fields are null until validation refuses them
  public AccountEntry {
    handle = handle == null ? null : Handle.of(handle).text();
    platformId = platformId == null || platformId.isBlank() ? null : platformId.strip();
    url = url == null || url.isBlank() ? null : url.strip();
    displayName = strip(displayName);
    operatingDivision = strip(operatingDivision);
    responsiblePerson = strip(responsiblePerson);
  }

  @SuppressWarnings("NullAway")
  private static String strip(String text) {
    return text == null ? null : text.strip();
  }

  /** The fields in which an entry differs from this one. */
  List<HistoryEntry.Change> changesTo(AccountEntry after) {
    return Stream.of(
            change("handle", after, AccountEntry::handle),
            change("platformId", after, AccountEntry::platformId),
            change("url", after, AccountEntry::url),
            change("displayName", after, AccountEntry::displayName),
            change("operatingDivision", after, AccountEntry::operatingDivision),
            change("responsiblePerson", after, AccountEntry::responsiblePerson))
        .filter(change -> !Objects.equals(change.before(), change.after()))
        .toList();
  }

  private HistoryEntry.Change change(
      String field, AccountEntry after, Function<AccountEntry, @Nullable String> value) {
    return new HistoryEntry.Change(field, value.apply(this), value.apply(after));
  }
}
