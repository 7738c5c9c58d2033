package jp.yagura.account.staffmove;

import java.time.LocalDate;
import java.util.UUID;

/** What was asked because of a move, and what of it is open still; see {@link MoveMark}. */
record MarkView(
    UUID accountId,
    String accountName,
    String person,
    String from,
    String to,
    LocalDate on,
    boolean goneOpen,
    boolean rotationOpen) {}
