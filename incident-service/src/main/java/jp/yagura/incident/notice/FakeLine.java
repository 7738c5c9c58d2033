package jp.yagura.incident.notice;

import io.quarkus.qute.TemplateData;
import java.util.Optional;
import jp.yagura.profile.Identity;
import jp.yagura.profile.Platform;
import jp.yagura.profile.ProfileReader;
import org.jspecify.annotations.Nullable;

/**
 * A fake as a notice names it; never a link.
 *
 * @param address as it was reported: an address or a handle
 * @param platform as people call it, or null where the address does not say
 * @param name its name there, such as @nagasaki_fake, or null where the address does not say
 * @param checked whether the lead of the response has looked at it
 */
@TemplateData
public record FakeLine(
    String address, @Nullable String platform, @Nullable String name, boolean checked) {

  /** Reads what an address says. */
  static FakeLine of(String address, boolean checked) {
    Optional<Identity> known = ProfileReader.identity(ProfileReader.read(address));
    Platform platform = known.map(Identity::platform).orElse(null);
    String handle = known.map(Identity::handle).orElse(null);
    String name = handle == null ? null : platform == null ? "@" + handle : platform.shown(handle);
    return new FakeLine(address, platform == null ? null : platform.label(), name, checked);
  }

  /** As lists name it. */
  @Override
  public String toString() {
    return address;
  }
}
