package jp.yagura.account.residents;

import java.util.Optional;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** What a resident typed. */
final class CheckQuery {
  private static final int LONGEST = 500;

  private CheckQuery() {}

  /** The text asked about; empty when nobody asked yet. */
  static Optional<String> asked(@Nullable String q) {
    if (q == null || q.isBlank()) {
      return Optional.empty();
    }
    String plain = q.strip();
    CharacterCount.beyond("q", plain, LONGEST)
        .ifPresent(
            refused -> {
              throw refused.exception();
            });
    return Optional.of(plain);
  }

  static String required(@Nullable String q) {
    return asked(q).orElseThrow(() -> Refused.invalid("q", "question-missing").exception());
  }
}
