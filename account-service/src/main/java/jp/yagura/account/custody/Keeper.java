package jp.yagura.account.custody;

import java.util.UUID;

/**
 * Somebody who keeps the credentials of an account, or a text in which such people are named.
 *
 * @param text the name, or the text that may name several
 * @param division of the person, as the record has it; the account's own where it says none
 */
public record Keeper(UUID accountId, KeeperRole role, String text, String division) {}
