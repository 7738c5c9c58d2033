package jp.yagura.incident.registercopy;

import java.time.Instant;
import java.util.UUID;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/**
 * An official account as this service knows it from the register's events.
 *
 * @param state {@code active}, {@code suspected-compromised}, {@code suspended}, {@code retired} or
 *     {@code withdrawn}, which is found by its id only
 * @param sample true for entries that come with the product as samples
 */
public record AccountView(
    UUID id,
    String platform,
    String handle,
    @Nullable String url,
    String displayName,
    String operatingDivision,
    String state,
    Instant stateSince,
    boolean sample,
    long version) {

  /** How people call it, such as 長崎市観光情報（見本） @nagasaki_sample_kanko. */
  public String label() {
    return displayName + " " + shownHandle();
  }

  /** The handle as its platform shows it, such as @nagasaki_sample_kanko. */
  public String shownHandle() {
    return Platform.of(platform).map(it -> it.shown(handle)).orElse(handle);
  }
}
