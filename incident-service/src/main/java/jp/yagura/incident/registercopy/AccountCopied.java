package jp.yagura.incident.registercopy;

import java.util.UUID;

/** Fired inside the transaction that keeps a newer state of an account of the register. */
public record AccountCopied(UUID accountId) {}
