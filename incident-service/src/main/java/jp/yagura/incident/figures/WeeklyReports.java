package jp.yagura.incident.figures;

import java.time.LocalDate;

/**
 * Reports of a week.
 *
 * @param monday its first day, in Tokyo
 */
public record WeeklyReports(LocalDate monday, int reports) {}
