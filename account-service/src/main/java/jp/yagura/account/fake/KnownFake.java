package jp.yagura.account.fake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.profile.Identity.Match;
import jp.yagura.profile.Platform;
import jp.yagura.profile.ProfileReader;
import jp.yagura.profile.Reference;
import jp.yagura.profile.RegisteredProfile;
import org.jspecify.annotations.Nullable;

/**
 * An account that poses as an official one, as an incident has confirmed it.
 *
 * @param named its address, or its handle, as it was reported
 * @param platform wire name, where the report said it
 * @param since when the municipality confirmed it
 * @param gone whether the incident has recovered or is closed: the fake was deleted, or no more can
 *     be done
 */
public record KnownFake(
    UUID incidentId, String named, @Nullable String platform, Instant since, boolean gone) {

  /** Whether a reference surely names it. */
  public boolean is(Reference asked) {
    return profile().compare(asked) == Match.SAME;
  }

  private RegisteredProfile profile() {
    boolean address = ProfileReader.read(named).addressKey() != null;
    Platform where =
        (address
                ? ProfileReader.platform(named)
                : Optional.ofNullable(platform).flatMap(Platform::of))
            .orElse(Platform.OTHER);
    return RegisteredProfile.of(where, address ? null : named, null, address ? named : null);
  }
}
