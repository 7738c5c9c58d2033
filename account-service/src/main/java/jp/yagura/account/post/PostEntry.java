package jp.yagura.account.post;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people enter of a post.
 *
 * @param accounts on which it is posted, all of one division
 * @param text as it is posted
 * @param why it is posted; for the one who decides
 * @param plannedAt when it is to be posted; null for at once
 * @param primarySource address of the municipality's page that says the same; may be empty
 * @param replyTo address of the post or comment that it answers; empty for none
 * @param category id of what may be posted, where the guideline lists that; else empty
 * @param informationClass class of the information, {@code I}, {@code II} or {@code III}, where the
 *     guideline knows such; else empty
 */
record PostEntry(
    @NotNull List<@NotNull UUID> accounts,
    @NotNull String text,
    @Nullable String why,
    @Nullable Instant plannedAt,
    @Nullable String primarySource,
    @Nullable String replyTo,
    @Nullable String category,
    @Nullable String informationClass) {
  @SuppressWarnings("NullAway") // JSON may leave anything out
  PostEntry {
    accounts = accounts == null ? List.of() : accounts.stream().distinct().toList();
    text = stripped(text);
    why = stripped(why);
    primarySource = stripped(primarySource);
    replyTo = stripped(replyTo);
    category = stripped(category);
    informationClass = stripped(informationClass);
  }

  private static String stripped(@Nullable String text) {
    return Objects.requireNonNullElse(text, "").strip();
  }
}
