package jp.yagura.kit.logging;

import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * What every line of the log says of the work it belongs to, in the members {@code municipality}
 * and {@code incident} of a log in JSON. Never personal data.
 */
public final class LogContext {
  private static final String MUNICIPALITY = "municipality";
  private static final String INCIDENT = "incident";

  private LogContext() {}

  /**
   * From now on the work is for this municipality, and about no incident yet.
   *
   * @param id tenant id, such as {@code nagasaki}; null when it is for none
   */
  public static void municipality(@Nullable String id) {
    put(MUNICIPALITY, id);
    put(INCIDENT, null);
  }

  /**
   * From now on the work is about this incident.
   *
   * @param number such as {@code R8-0001}
   */
  public static void incident(String number) {
    put(INCIDENT, number);
  }

  private static void put(String name, @Nullable String value) {
    if (value == null) {
      MDC.remove(name);
    } else {
      MDC.put(name, value);
    }
  }
}
