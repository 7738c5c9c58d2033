package jp.yagura.incident.platformrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.guideline.platform.PlatformGuides;

/** The days of the settings, else those of the platform guide. */
@ApplicationScoped
class ConfiguredRhythm implements ChaseRhythm {
  private static final int USUAL_DAYS = 3;

  private final PlatformRequestSettings settings;

  ConfiguredRhythm(PlatformRequestSettings settings) {
    this.settings = settings;
  }

  @Override
  public int days(String platform) {
    Integer set = settings.chase().get(platform);
    return set == null ? guided(platform) : Math.max(1, set);
  }

  private static int guided(String platform) {
    return PlatformGuides.bundled()
        .of(platform)
        .map(guide -> Math.toIntExact(guide.chaseAfter().toDays()))
        .orElse(USUAL_DAYS);
  }
}
