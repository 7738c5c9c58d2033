package jp.yagura.incident.report;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whatever the reporter knows of the account: exactly one of id, URL, handle or words.
 *
 * @param id in the register
 * @param url of the account or of one of its posts
 * @param handle with or without the {@code @}, together with the platform
 * @param platform such as {@code x}
 * @param unknown in the reporter's own words, when it cannot be named
 */
public record AccountReference(
    @Nullable UUID id,
    @Nullable @Size(max = 2000) String url,
    @Nullable @Size(max = 200) String handle,
    @Nullable @Size(max = 40) String platform,
    @Nullable @Size(max = 200) String unknown) {

  /** What the reporter wrote, for the record. */
  String given() {
    if (id != null) {
      return id.toString();
    }
    if (url != null) {
      return url;
    }
    return handle == null ? String.valueOf(unknown) : handle + " (" + platform + ")";
  }
}
