package jp.yagura.account.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an account was called, and where it was found, before it was renamed. Nobody else can
 * register it, and residents who ask for it are told the new name.
 *
 * @param handle without {@code @}, as it was registered
 * @param platformId the platform's own id; null while it was unknown
 * @param url null for an account without one
 * @param from first day under that name in Japan; null when it was so from its registration on
 * @param until the day of the renaming, in Japan
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FormerIdentity(
    String handle,
    @Nullable String platformId,
    @Nullable String url,
    String displayName,
    @Nullable LocalDate from,
    LocalDate until) {}
