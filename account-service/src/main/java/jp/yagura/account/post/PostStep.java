package jp.yagura.account.post;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.yagura.guideline.posting.PostCheck;
import org.jspecify.annotations.Nullable;

/**
 * Something that is done to a post.
 *
 * @param act what
 * @param words what is said with it: why it is returned, corrected or withdrawn, how it was agreed
 * @param reasons why something that was found in the draft is meant, by kind of check
 * @param attested whether none of what must not be posted is in it
 * @param scope id of the case in which the guideline allows it orally, or beforehand
 * @param secondChecker who else looked at it; empty where nobody did, which {@code words} explains
 * @param account on which it was posted
 * @param url where it was posted
 * @param at when it was agreed or posted; null for now
 * @param text the corrected text; empty where it stays
 */
record PostStep(
    @NotNull PostAct act,
    @Nullable String words,
    @Nullable Map<PostCheck.Kind, String> reasons,
    @Nullable Boolean attested,
    @Nullable String scope,
    @Nullable String secondChecker,
    @Nullable UUID account,
    @Nullable String url,
    @Nullable Instant at,
    @Nullable String text) {
  PostStep {
    words = stripped(words);
    scope = stripped(scope);
    secondChecker = stripped(secondChecker);
    url = stripped(url);
    text = stripped(text);
    reasons = reasons == null ? Map.of() : reasons;
    attested = Boolean.TRUE.equals(attested);
  }

  String said() {
    return stripped(words);
  }

  String caseId() {
    return stripped(scope);
  }

  String checker() {
    return stripped(secondChecker);
  }

  String address() {
    return stripped(url);
  }

  String corrected() {
    return stripped(text);
  }

  Map<PostCheck.Kind, String> explained() {
    return Objects.requireNonNullElse(reasons, Map.of());
  }

  boolean ticked() {
    return Boolean.TRUE.equals(attested);
  }

  private static String stripped(@Nullable String text) {
    return Objects.requireNonNullElse(text, "").strip();
  }
}
