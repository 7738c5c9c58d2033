package jp.yagura.account.application;

import jakarta.validation.constraints.NotBlank;
import jp.yagura.kit.characters.Characters;
import org.jspecify.annotations.Nullable;

/**
 * What the register is told about the account once it is there.
 *
 * @param handle the name on the platform; a leading {@code @} is taken off
 * @param platformId the platform's own id; null while unknown
 * @param url address of the profile; null where the platform has none
 * @param on the day on which it was opened, as ISO 8601; null is today. Another day only by PR
 * @param late why it is entered on a later day
 */
record AccountReport(
    @NotBlank @Characters(max = 100) String handle,
    @Characters(max = 100) @Nullable String platformId,
    @Characters(max = 500) @Nullable String url,
    @Nullable String on,
    @Characters(max = 500) @Nullable String late) {}
