package jp.yagura.account.reference;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import jp.yagura.profile.Identity.Match;
import jp.yagura.profile.Platform;
import jp.yagura.profile.Reference;
import jp.yagura.profile.RegisteredProfile;
import org.jspecify.annotations.Nullable;

/**
 * An account that another body opened.
 *
 * @param body whose it is
 * @param project of the municipality that it belongs to
 * @param listedOn the day somebody listed it, in Japan
 * @param listedBy who listed it; never shown to residents
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferenceAccount(
    UUID id,
    Platform platform,
    String handle,
    @Nullable String url,
    String displayName,
    String body,
    String project,
    LocalDate listedOn,
    String listedBy) {

  /** Whether a reference surely names it. */
  public boolean is(Reference asked) {
    return RegisteredProfile.of(platform, handle, null, url).compare(asked) == Match.SAME;
  }

  /** The handle as its platform shows it. */
  @JsonIgnore
  public String shownHandle() {
    return platform.shown(handle);
  }
}
