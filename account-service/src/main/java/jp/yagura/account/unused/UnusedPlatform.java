package jp.yagura.account.unused;

import java.time.LocalDate;
import jp.yagura.profile.Platform;

/**
 * A platform that the municipality does not use.
 *
 * @param notedOn the day somebody said so, in Japan
 * @param note what residents may read of it; may be empty
 * @param notedBy who said so; never shown to residents
 */
public record UnusedPlatform(Platform platform, LocalDate notedOn, String note, String notedBy) {}
