package jp.yagura.account.register.list;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yagura.account.register.AccountState;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts of the register to list; null asks for all.
 *
 * @param division the operating division, exactly
 * @param q part of handle, display name, division or address
 */
public record AccountFilter(
    @Nullable Platform platform,
    @Nullable AccountState state,
    @Nullable String division,
    @Nullable String q) {
  private static final int LONGEST = 200;

  /** Reads query parameters; what is not asked for may be null or blank. */
  public static AccountFilter read(
      @Nullable String platform,
      @Nullable String state,
      @Nullable String division,
      @Nullable String q) {
    return new AccountFilter(
        one("platform", platform, Platform.values(), Platform::wire),
        one("state", state, AccountState.values(), AccountState::wire),
        text("division", division),
        text("q", q));
  }

  private static <E> @Nullable E one(
      String field, @Nullable String asked, E[] all, Function<E, String> wire) {
    String text = text(field, asked);
    if (text == null) {
      return null;
    }
    return Arrays.stream(all)
        .filter(value -> wire.apply(value).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                Refused.invalid(
                        field,
                        "json-one-of",
                        Arrays.stream(all).map(wire).collect(Collectors.joining(", ")))
                    .exception());
  }

  private static @Nullable String text(String field, @Nullable String asked) {
    if (asked == null || asked.isBlank()) {
      return null;
    }
    CharacterCount.beyond(field, asked.strip(), LONGEST)
        .ifPresent(
            refused -> {
              throw refused.exception();
            });
    return asked.strip();
  }
}
