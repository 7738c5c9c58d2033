package jp.yagura.account.watch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an account looks like on its platform.
 *
 * @param id the platform's own immutable id; null where the source has none
 * @param handle null where the source has none
 * @param description without markup; null where the source has none
 * @param icon fingerprint of the address of its picture, which holds what the picture is on the
 *     platforms that are read; null where the source has none
 * @param links addresses in its profile
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProfileSnapshot(
    @Nullable String id,
    @Nullable String handle,
    @Nullable String name,
    @Nullable String description,
    @Nullable String icon,
    List<String> links) {
  @SuppressWarnings("NullAway") // JSON may leave it out
  ProfileSnapshot {
    links = links == null ? List.of() : List.copyOf(links);
  }
}
