package jp.yagura.account.profilecheck;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A look at an account's page, as it was written down.
 *
 * @param checkedOn day in Japan
 * @param verifiedReason why the account has no verified mark; may be empty
 * @param pictureHash SHA-256 of the picture; null where none goes with it
 * @param recheckOn when it is looked at again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProfileCheckView(
    UUID id,
    UUID accountId,
    LocalDate checkedOn,
    List<ShownItem> items,
    VerifiedState verified,
    String verifiedReason,
    @Nullable String pictureHash,
    LocalDate recheckOn,
    Instant at,
    String by) {
  ProfileCheckView {
    items = List.copyOf(items);
  }

  /** What the page did not show. */
  @JsonIgnore
  public List<ShownItem> missing() {
    return items.stream().filter(it -> !it.shown()).toList();
  }
}
