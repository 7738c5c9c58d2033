package jp.yagura.account.custody;

import java.time.LocalDate;
import java.util.UUID;
import jp.yagura.contract.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The record of an account was changed; observed inside of the transaction that changes it.
 *
 * @param rotatedOn day in Japan of the last change of the password, or null
 */
public record CustodyChanged(UUID accountId, @Nullable LocalDate rotatedOn, Actor by) {}
