package jp.yagura.account.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import jp.yagura.account.opening.Contractor;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/**
 * What a division writes into an application; all of it may be left out of a draft.
 *
 * @param platform by its wire name, such as {@code x}
 * @param displayName what the account is to be called
 * @param responsiblePerson who answers for it
 * @param accountClass which kind of account, where the guideline knows several
 * @param policy what the operation policy states, by the id of the item
 * @param contractor who runs it for the municipality; null where a division does
 * @param reason why; of a closing or a change
 * @param criterion which of the guideline's situations a closing is
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ApplicationContent(
    @Nullable String platform,
    @Nullable String displayName,
    @Nullable String responsiblePerson,
    @Nullable String accountClass,
    Map<String, String> policy,
    @Nullable Contractor contractor,
    @Nullable String reason,
    @Nullable String criterion) {
  /** Nothing is written yet. */
  static final ApplicationContent EMPTY =
      new ApplicationContent(null, null, null, null, Map.of(), null, null, null);

  /** Of a closing, with what is known about it. */
  static ApplicationContent ofClosing(String reason, @Nullable String criterion) {
    return new ApplicationContent(null, null, null, null, Map.of(), null, reason, criterion);
  }

  /** Blank is nothing. */
  @SuppressWarnings("NullAway") // JSON may leave anything out
  ApplicationContent {
    platform = orNull(platform);
    displayName = orNull(displayName);
    responsiblePerson = orNull(responsiblePerson);
    accountClass = orNull(accountClass);
    policy = policy == null ? new LinkedHashMap<>() : new LinkedHashMap<>(policy);
    policy.values().removeIf(Objects::isNull);
    policy.values().removeIf(String::isBlank);
    contractor = contractor == null || contractor.name().isEmpty() ? null : contractor;
    reason = orNull(reason);
    criterion = orNull(criterion);
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** The platform; null while it is not said, or not known. */
  @Nullable Platform on() {
    return platform == null ? null : Platform.of(platform).orElse(null);
  }
}
