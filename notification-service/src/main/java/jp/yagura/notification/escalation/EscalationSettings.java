package jp.yagura.notification.escalation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patient an alarm is. No guideline names a number: all are product defaults. */
@ConfigMapping(prefix = "yagura.notification.escalation")
interface EscalationSettings {
  /** How long people have to confirm before the next level is told. */
  @WithDefault("15M")
  Duration confirmWithin();

  /** How often it rings again at the top, without end. */
  @WithDefault("30M")
  Duration repeatEvery();

  /** How long after everybody confirmed something must have happened to the incident. */
  @WithDefault("60M")
  Duration progressWithin();

  /** How often due timers are looked for. */
  @WithDefault("5s")
  String sweep();

  /** How late a timer or a mail may be before the watchdog says so. */
  @WithDefault("5M")
  Duration lateAfter();
}
