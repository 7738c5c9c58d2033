package jp.yagura.account.post;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a post says, as one version of it is kept; see {@link PostEntry}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PostContent(
    List<UUID> accounts,
    String text,
    String why,
    @Nullable Instant plannedAt,
    String primarySource,
    String replyTo,
    String category,
    String informationClass) {

  static PostContent of(PostEntry it) {
    return new PostContent(
        it.accounts(),
        it.text(),
        written(it.why()),
        it.plannedAt(),
        written(it.primarySource()),
        written(it.replyTo()),
        written(it.category()),
        written(it.informationClass()));
  }

  private static String written(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
