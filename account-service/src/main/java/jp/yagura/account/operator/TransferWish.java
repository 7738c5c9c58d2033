package jp.yagura.account.operator;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an account passes to another division.
 *
 * @param clause the clause that it stands on; null for a product default
 */
record TransferWish(
    UUID accountId,
    String fromDivision,
    String toDivision,
    String reason,
    @Nullable String clause) {}
