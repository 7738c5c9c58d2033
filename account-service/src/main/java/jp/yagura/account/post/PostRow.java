package jp.yagura.account.post;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.page.Times;
import org.jspecify.annotations.Nullable;

/**
 * A post in a list.
 *
 * @param beginning of its text
 * @param late whether it was to be posted by now, and is not
 * @param unconfirmed whether the head has still to confirm it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PostRow(
    UUID id,
    String division,
    List<UUID> accounts,
    String beginning,
    PostState state,
    @Nullable Instant plannedAt,
    boolean late,
    boolean unconfirmed,
    String writtenBy,
    @JsonIgnore Instant sortAt) {
  private static final int SHOWN = 60;

  static PostRow of(PostQueries.Row it, Instant now) {
    Instant planned = it.plannedAt();
    boolean before =
        switch (it.state()) {
          case DRAFT, ASKED, RETURNED, APPROVED -> true;
          case POSTED, CORRECTED, WITHDRAWN -> false;
        };
    return new PostRow(
        it.id(),
        it.division(),
        it.accounts(),
        CharacterCount.cut(it.text().replaceAll("\\s+", " "), SHOWN),
        it.state(),
        planned,
        before && planned != null && planned.isBefore(now),
        it.confirmDue() != null && it.confirmedAt() == null,
        it.writtenByName(),
        it.sortAt());
  }

  /** The day in Japan by which lists go. */
  @JsonIgnore
  public LocalDate day() {
    return LocalDate.ofInstant(sortAt, Times.TOKYO);
  }
}
