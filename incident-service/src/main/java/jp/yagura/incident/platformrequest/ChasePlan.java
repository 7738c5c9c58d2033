package jp.yagura.incident.platformrequest;

import jakarta.enterprise.context.ApplicationScoped;

/** After how long to ask a platform again, and when the head of PR hears of it. */
@ApplicationScoped
class ChasePlan {
  private final ConfiguredRhythm rhythm;
  private final PlatformRequestSettings settings;

  ChasePlan(ConfiguredRhythm rhythm, PlatformRequestSettings settings) {
    this.rhythm = rhythm;
    this.settings = settings;
  }

  ChaseRhythm rhythm() {
    return rhythm;
  }

  /** From which reminder on; 0: never. */
  int headFrom() {
    return settings.headFrom();
  }
}
