package jp.yagura.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody has to do about the register until a day, as it travels.
 *
 * @param kind what it is about, such as {@code rotation}; readers pass over kinds that they do not
 *     know
 * @param title what is to be done, in Japanese, as people read it
 * @param accountId the account it is about, or null when it is about none
 * @param accountLabel how people call that account, or null
 * @param owner who does it: {@code pr}, {@code it}, {@code head} or {@code staff}
 * @param division whose head or staff; null where the role alone says who
 * @param dueAt until when
 * @param path of the page where it is done, such as {@code /accounts/duties}
 */
public record DutySummary(
    UUID dutyId,
    String municipality,
    String kind,
    String title,
    @Nullable UUID accountId,
    @Nullable String accountLabel,
    String owner,
    @Nullable String division,
    Instant dueAt,
    String path) {}
