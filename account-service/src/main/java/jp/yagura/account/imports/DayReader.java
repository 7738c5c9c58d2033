package jp.yagura.account.imports;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as lists have them: 2019/4/1, 2019年4月1日, H31.4.1, 令和元年5月1日. */
public final class DayReader {
  private static final Pattern WESTERN =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:\\(.\\))?(?: .*)?");
  private static final Pattern ERA =
      Pattern.compile(
          "(明治|大正|昭和|平成|令和|[MTSHR])\\.?(\\d{1,2}|元)[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:\\(.\\))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SERIAL = Pattern.compile("\\d{5}");

  /** The year before the first of an era. */
  private static final Map<Character, Integer> BEFORE =
      Map.of(
          '明', 1867, '大', 1911, '昭', 1925, '平', 1988, '令', 2018, 'M', 1867, 'T', 1911, 'S', 1925,
          'H', 1988, 'R', 2018);

  /** Day 0 of Excel's calendar, which has a 29 February 1900. */
  private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);

  private DayReader() {}

  /** The day that a text says; empty for one that says none, or none that exists. */
  public static Optional<LocalDate> read(String written) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    try {
      Matcher western = WESTERN.matcher(text);
      if (western.matches()) {
        return Optional.of(day(Integer.parseInt(western.group(1)), western));
      }
      Matcher era = ERA.matcher(text);
      if (era.matches()) {
        char first = Character.toUpperCase(era.group(1).charAt(0));
        int year = era.group(2).equals("元") ? 1 : Integer.parseInt(era.group(2));
        return Optional.of(day(BEFORE.getOrDefault(first, 0) + year, era));
      }
    } catch (DateTimeException _) {
      return Optional.empty();
    }
    return SERIAL.matcher(text).matches()
        ? Optional.of(EXCEL.plusDays(Integer.parseInt(text)))
        : Optional.empty();
  }

  private static LocalDate day(int year, Matcher found) {
    int month = found.groupCount() - 1;
    return LocalDate.of(
        year, Integer.parseInt(found.group(month)), Integer.parseInt(found.group(month + 1)));
  }
}
