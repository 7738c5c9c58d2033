package jp.yagura.account.reference;

import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about an account of another body.
 *
 * @param project of the municipality that it belongs to
 */
record ReferenceEntry(
    @Nullable Platform platform,
    String handle,
    @Nullable String url,
    String displayName,
    String body,
    String project) {
  @SuppressWarnings("NullAway") // JSON may leave anything out
  ReferenceEntry {
    handle = handle == null ? "" : handle.strip();
    handle = handle.startsWith("@") ? handle.substring(1) : handle;
    url = url == null || url.isBlank() ? null : url.strip();
    displayName = displayName == null ? "" : displayName.strip();
    body = body == null ? "" : body.strip();
    project = project == null ? "" : project.strip();
  }

  static final ReferenceEntry EMPTY = new ReferenceEntry(null, "", null, "", "", "");
}
