package jp.yagura.incident.figures;

import java.time.LocalDate;

/**
 * Reports of a week.
 *
 * @param monday its first day, in Tokyo
 */
public record Weekly(LocalDate monday, int reports) {}
