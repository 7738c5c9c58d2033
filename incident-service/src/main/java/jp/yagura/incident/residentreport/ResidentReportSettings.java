package jp.yagura.incident.residentreport;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code yagura.resident-reports.…}: limits and the alarm. Product defaults. */
@ConfigMapping(prefix = "yagura.resident-reports")
interface ResidentReportSettings {

  /** How many may come from one address within {@link #senderWindow}. */
  @WithDefault("5")
  int perSender();

  @WithDefault("1H")
  Duration senderWindow();

  /** How many a municipality takes within a day. */
  @WithDefault("1000")
  int perDay();

  /** From how many different addresses one account must be reported to raise an alarm; 0: never. */
  @WithDefault("5")
  int alarmFrom();

  /** Within which time. */
  @WithDefault("24H")
  Duration alarmWindow();

  /** After which time the sum of a sender's address is erased. */
  @WithDefault("168H")
  Duration senderKept();
}
