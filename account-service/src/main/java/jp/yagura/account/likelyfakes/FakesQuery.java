package jp.yagura.account.likelyfakes;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import jp.yagura.account.register.AccountId;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.profile.lookalike.LikelyFakes;
import org.jspecify.annotations.Nullable;

/**
 * Of which accounts likely fakes are asked for; read as text so that a refusal names the parameter.
 *
 * @param account id of the only account, or null for all in use
 * @param limit how many fakes of each account, from 1 to 50
 * @param cursor the id of the account after which to go on
 */
record FakesQuery(
    @QueryParam("account") @Nullable String account,
    @QueryParam("limit") @Nullable String limit,
    @QueryParam("cursor") @Nullable String cursor) {

  /** The only account; null for all. */
  @Nullable AccountId only() {
    UUID id = uuid(account);
    if (id == null && account != null && !account.isBlank()) {
      throw Refused.invalid("account", "json-uuid").exception();
    }
    return id == null ? null : AccountId.fromString(id.toString());
  }

  /** How many of each account. */
  int most() {
    return Cursor.limit(limit, LikelyFakes.USUAL, LikelyFakes.MOST);
  }

  /** The account after which to go on; null from the first. */
  @Nullable UUID after() {
    UUID id = uuid(cursor);
    if (id == null && cursor != null && !cursor.isBlank()) {
      throw Refused.invalid("cursor", "cursor-unreadable").exception();
    }
    return id;
  }

  private static @Nullable UUID uuid(@Nullable String text) {
    try {
      return text == null || text.isBlank() ? null : UUID.fromString(text.strip());
    } catch (IllegalArgumentException _) {
      return null;
    }
  }
}
