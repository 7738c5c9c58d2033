package jp.yagura.incident.platformrequest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.guideline.platform.RequestPurpose;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.PlatformRequestId;
import jp.yagura.incident.registercopy.PlatformNames;
import jp.yagura.kit.paging.Version;
import org.jspecify.annotations.Nullable;

/**
 * A request as those who work on it see it.
 *
 * @param owner role that it is the task of: {@code pr} or {@code head}
 * @param form id of a form of the platform guide, or what it is in words
 * @param answer why the platform refused, or what was noted when it was done
 * @param chased when somebody asked again last
 * @param timesChased how often somebody asked again
 * @param nextChaseAt when to ask again; null when no answer is awaited
 * @param overdueSince since when somebody should have asked again; null when that was done
 * @param timesTold how often it was told that no answer came
 * @param version its ETag is {@code "v<version>"}
 */
public record PlatformRequestView(
    PlatformRequestId id,
    IncidentId incidentId,
    PlatformRequestState state,
    String owner,
    String platform,
    RequestPurpose purpose,
    String form,
    String target,
    String body,
    List<UUID> evidence,
    @Nullable String ticket,
    @Nullable String answer,
    Deed drafted,
    @Nullable Deed sent,
    @Nullable Deed acknowledged,
    @Nullable Deed answered,
    @Nullable Deed chased,
    int timesChased,
    @Nullable Instant nextChaseAt,
    @Nullable Instant overdueSince,
    int timesTold,
    long version) {

  public PlatformRequestView {
    evidence = List.copyOf(evidence);
  }

  /** Who did something, and when it happened. */
  public record Deed(String by, Instant at) {
    static @Nullable Deed of(@Nullable String by, @Nullable Instant at) {
      return by == null || at == null ? null : new Deed(by, at);
    }
  }

  /** The platform as people call it. */
  public String platformLabel() {
    return PlatformNames.label(platform);
  }

  /** Where it is shown. */
  @JsonIgnore
  public String path() {
    return "/incidents/" + incidentId + "/platform-requests/" + id;
  }

  /** What a form must send to change it as the reader sees it. */
  @JsonIgnore
  public String tag() {
    return Version.quoted(version);
  }
}
