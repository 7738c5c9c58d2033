package jp.yagura.incident.drill;

import java.time.Duration;
import java.util.List;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.incident.CanSignIn;
import org.jspecify.annotations.Nullable;

/**
 * What a drill plays, as its file in {@code drills/} has it. What the players hear is in Japanese,
 * as it would be.
 *
 * @param id by which it is chosen, such as {@code rogue-ads}
 * @param basedOn the real case that it replays, in both languages
 * @param kind as in a report, such as HIJACK
 * @param account what the first report calls the account, where nobody chooses one of the register
 * @param description what the first report says happened
 * @param injects what happens afterwards, in the order of time
 */
public record Scenario(
    String id,
    Text title,
    Text basedOn,
    String kind,
    String account,
    @Nullable String fakeUrl,
    CanSignIn canSignIn,
    String description,
    List<Scenario.Inject> injects) {

  /**
   * Something that happens.
   *
   * @param after since the start of the drill
   * @param role that has to act on it: {@code pr}, {@code it} or {@code head}
   */
  public record Inject(Duration after, String role, String title, String text) {}

  /** How long it takes until the last of it has happened, in minutes. */
  public long minutes() {
    return injects.getLast().after().toMinutes();
  }
}
