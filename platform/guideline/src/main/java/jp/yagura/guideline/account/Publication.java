package jp.yagura.guideline.account;

import java.util.List;
import jp.yagura.guideline.wording.Origin;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * How residents can tell that an account is official.
 *
 * @param owner who publishes the entry on the municipality's site
 * @param items what the entry states
 * @param backLink what the account's own profile must show
 * @param verified the duty to hold the platform's verified mark, if there is one
 */
public record Publication(
    OwnerRole owner,
    Origin origin,
    @Nullable String clause,
    List<Item> items,
    @Nullable BackLink backLink,
    @Nullable Verified verified) {

  /** Whether the public entry states the operation policy too (NGS-6.1a). */
  public boolean statesPolicy() {
    return items.stream().anyMatch(item -> item.id().equals("POLICY"));
  }

  /**
   * One thing the public entry states.
   *
   * @param person who sees to it by hand, because the register does not
   */
  public record Item(
      String id, Text label, @Nullable String clause, Origin origin, @Nullable OwnerRole person) {}

  /** What the account's profile must show; {@code asFarAsPossible} marks a softer duty. */
  public record BackLink(OwnerRole owner, List<Shown> shown) {}

  /**
   * One thing shown in the profile.
   *
   * @param person who sees to it by hand: nobody but the platform can look
   */
  public record Shown(
      String id,
      Text label,
      boolean asFarAsPossible,
      @Nullable String clause,
      Origin origin,
      @Nullable OwnerRole person) {}

  /**
   * The duty to get a verified account.
   *
   * @param person who sees to it by hand
   */
  public record Verified(Text text, String clause, @Nullable OwnerRole person) {}
}
