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
 * @param icon fingerprint of its picture: of the content, which begins with {@link #CONTENT}, or of
 *     the address; null where the source has none, or where nobody knew
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

  /** What the fingerprint of a picture's content begins with. */
  static final String CONTENT = "content:";

  /** The same, with the picture that was known before where nobody knows it now. */
  ProfileSnapshot keeping(@Nullable ProfileSnapshot before) {
    return icon != null || before == null || before.icon == null
        ? this
        : new ProfileSnapshot(id, handle, name, description, before.icon, links);
  }

  /** Whether it shows another picture; what cannot be compared is none. */
  boolean anotherIcon(ProfileSnapshot before) {
    return icon != null
        && before.icon != null
        && icon.startsWith(CONTENT) == before.icon.startsWith(CONTENT)
        && !icon.equals(before.icon);
  }
}
