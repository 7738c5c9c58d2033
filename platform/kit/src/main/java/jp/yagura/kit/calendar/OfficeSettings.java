package jp.yagura.kit.calendar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When offices are staffed. No guideline says so: the values are product defaults, and each
 * municipality sets its own below its id.
 */
@ConfigMapping(prefix = "yagura.office")
interface OfficeSettings {
  /** Start of the office hours on working days. */
  @WithDefault("08:30")
  LocalTime opens();

  /** End of the office hours. */
  @WithDefault("17:15")
  LocalTime closes();

  /** First day of the year-end closing, MM-DD. */
  @WithDefault("12-29")
  String yearEndFrom();

  /** Last day of it in January, MM-DD. */
  @WithDefault("01-03")
  String yearEndUntil();

  /** What differs in single municipalities, by id. */
  Map<String, Own> municipality();

  /** One municipality's own hours and closing days. */
  interface Own {
    Optional<LocalTime> opens();

    Optional<LocalTime> closes();

    /** Days on which this municipality is closed besides. */
    Optional<List<LocalDate>> closedOn();
  }
}
