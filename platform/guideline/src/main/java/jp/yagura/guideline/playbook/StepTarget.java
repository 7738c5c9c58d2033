package jp.yagura.guideline.playbook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How soon a step should be done: a span of time that always runs ({@code PT60M}, {@code P3D}), or
 * hours or days of the office calendar ({@code 4 office hours}, {@code 3 office days}). A setting
 * of the municipality, never the guideline's demand.
 */
public final class StepTarget {
  private static final Pattern OFFICE = Pattern.compile("([1-9]\\d{0,2}) office (hour|day)s?");

  /** In what it counts. */
  public enum Unit {
    /** Time that always runs; the amount is minutes. */
    MINUTES,
    /** Time in which the office is staffed. */
    OFFICE_HOURS,
    /** Working days of the office; the day on which it begins does not count. */
    OFFICE_DAYS
  }

  private final Unit unit;
  private final long amount;

  private StepTarget(Unit unit, long amount) {
    this.unit = unit;
    this.amount = amount;
  }

  /**
   * Reads it.
   *
   * @throws java.time.DateTimeException for what is neither
   */
  @JsonCreator
  public static StepTarget parse(String text) {
    Matcher office = OFFICE.matcher(text.strip());
    if (office.matches()) {
      Unit unit = office.group(2).equals("day") ? Unit.OFFICE_DAYS : Unit.OFFICE_HOURS;
      return new StepTarget(unit, Long.parseLong(office.group(1)));
    }
    return new StepTarget(Unit.MINUTES, Duration.parse(text.strip()).toMinutes());
  }

  public Unit unit() {
    return unit;
  }

  /** How many of the unit. */
  public long amount() {
    return amount;
  }

  /** As profiles and kept playbooks write it. */
  @JsonValue
  @Override
  public String toString() {
    return switch (unit) {
      case MINUTES -> Duration.ofMinutes(amount).toString();
      case OFFICE_HOURS -> amount + " office hours";
      case OFFICE_DAYS -> amount + " office days";
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StepTarget it && it.unit == unit && it.amount == amount;
  }

  @Override
  public int hashCode() {
    return Objects.hash(unit, amount);
  }
}
