package jp.yagura.account.post;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a post stands.
 *
 * @param at when it was posted
 * @param by who posted it
 */
record PostAddress(UUID accountId, String url, Instant at, String by) {}
