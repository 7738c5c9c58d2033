package jp.yagura.account.register.list;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the register is asked for, as an address has it; read as text so that a refusal
 * names the parameter.
 */
public record AccountQuery(
    @QueryParam("platform") @Nullable String platform,
    @QueryParam("state") @Nullable String state,
    @QueryParam("division") @Nullable String division,
    @QueryParam("q") @Nullable String q,
    @QueryParam("sort") @Nullable String sort,
    @QueryParam("cursor") @Nullable String cursor) {

  /** Which accounts. */
  public AccountFilter filter() {
    return AccountFilter.read(platform, state, division, q);
  }

  /** In which order. */
  public AccountSort order() {
    return AccountSort.read(sort);
  }

  /** After which account; null from the first. */
  public @Nullable ListCursor after() {
    return ListCursor.parse(cursor, order());
  }
}
