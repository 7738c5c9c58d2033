package jp.yagura.kit.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The national holidays (国民の祝日に関する法律), with substitute holidays (振替休日) and the days between two
 * holidays (国民の休日). Which days the law names is data: {@code calendar/national-holidays.csv}.
 */
@ApplicationScoped
class NationalHolidays {
  private static final String TABLE = "/calendar/national-holidays.csv";

  private final List<Entry> law = read();
  private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

  private record Entry(int since, int until, HolidayRule rule, String name) {}

  /** The holiday's name in Japanese; empty on other days. */
  Optional<String> name(LocalDate day) {
    return Optional.ofNullable(years.computeIfAbsent(day.getYear(), this::year).get(day));
  }

  private Map<LocalDate, String> year(int year) {
    Map<LocalDate, String> days = new TreeMap<>();
    for (Entry entry : law) {
      if (entry.since <= year && year <= entry.until) {
        days.put(entry.rule.in(year), entry.name);
      }
    }
    Map<LocalDate, String> named = Map.copyOf(days);
    for (LocalDate day : named.keySet()) {
      if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
        days.put(nextWorkday(day, named), "振替休日");
      }
    }
    for (LocalDate day : named.keySet()) {
      if (named.containsKey(day.plusDays(2))) {
        days.putIfAbsent(day.plusDays(1), "国民の休日");
      }
    }
    return days;
  }

  private static LocalDate nextWorkday(LocalDate sunday, Map<LocalDate, String> named) {
    LocalDate day = sunday.plusDays(1);
    while (named.containsKey(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static List<Entry> read() {
    try (InputStream in = NationalHolidays.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException(TABLE + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(NationalHolidays::entry)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(String line) {
    String[] columns = line.split(",", 4);
    int until = columns[1].isBlank() ? Integer.MAX_VALUE : Integer.parseInt(columns[1]);
    return new Entry(
        Integer.parseInt(columns[0]), until, HolidayRule.parse(columns[2]), columns[3]);
  }
}
