package jp.yagura.account.staffmove;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.yagura.account.custody.KeeperRole;

/**
 * Somebody on the list who keeps the credentials of an account.
 *
 * @param key names it in requests: row and account
 * @param on first day in Japan at the new division
 * @param roles as what the record names the person
 * @param sure whether the division fits too; else it may be somebody of the same name
 */
record MoveHit(
    String key,
    int row,
    String name,
    String from,
    String to,
    LocalDate on,
    UUID accountId,
    String accountName,
    String division,
    List<KeeperRole> roles,
    boolean sure) {}
