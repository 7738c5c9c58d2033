package jp.yagura.account.staffmove;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list.
 *
 * @param row as the file numbers it, from 1
 * @param to empty where the person leaves the city
 * @param on first day in Japan at the new division; null where the row says none that can be read
 * @param fault code of what is wrong with the row, or null
 */
record StaffMove(
    int row, String name, String from, String to, @Nullable LocalDate on, @Nullable String fault) {}
