package jp.yagura.notification.dutycopy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service knows of something that somebody has to do about the register.
 *
 * @param title what is to be done, in Japanese
 * @param accountLabel the account it is about, or null
 * @param owner {@code pr}, {@code it}, {@code head} or {@code staff}
 * @param division whose head or staff, or null
 * @param path of the page where it is done
 */
public record DutyFacts(
    UUID dutyId,
    String kind,
    String title,
    @Nullable String accountLabel,
    String owner,
    @Nullable String division,
    Instant dueAt,
    String path) {}
