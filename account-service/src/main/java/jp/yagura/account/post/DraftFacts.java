package jp.yagura.account.post;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yagura.profile.Platform;

/**
 * What is known when a draft is looked through.
 *
 * @param platforms of its accounts
 * @param handles of the municipality's own accounts, in lower case and without {@code @}
 * @param at when it is to be posted
 * @param words looked for, and what is said instead
 */
record DraftFacts(
    PostContent content,
    List<Platform> platforms,
    Set<String> handles,
    Instant at,
    Map<String, String> words) {}
