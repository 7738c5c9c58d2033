package jp.yagura.incident.platformrequest;

import jakarta.enterprise.context.ApplicationScoped;

/** The days of the settings. */
@ApplicationScoped
class ConfiguredRhythm implements ChaseRhythm {
  private static final int USUAL_DAYS = 3;

  private final PlatformRequestSettings settings;

  ConfiguredRhythm(PlatformRequestSettings settings) {
    this.settings = settings;
  }

  @Override
  public int days(String platform) {
    return Math.max(1, settings.chase().getOrDefault(platform, USUAL_DAYS));
  }
}
