package jp.yagura.account.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That an account will be closed.
 *
 * @param announcedOn first day of the notice, in Japan
 * @param closesOn the first day on which the account may go
 */
public record ClosingNotice(UUID accountId, LocalDate announcedOn, LocalDate closesOn) {}
