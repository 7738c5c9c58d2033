package jp.yagura.account.watch;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Tells by its content what picture an account shows: the same picture at another address is the
 * same, and another one at the same address is not.
 */
@ApplicationScoped
class ReadIcon {
  private final FetchText fetch;

  ReadIcon(FetchText fetch) {
    this.fetch = fetch;
  }

  /**
   * The fingerprint of a picture.
   *
   * @param address where the platform says it lies; null where it says nothing
   * @return of its content; of its address where the deployment does not list the host; null where
   *     nobody knows now
   */
  @Nullable String of(@Nullable String address) {
    if (address == null || address.isEmpty()) {
      return null;
    }
    return switch (fetch.get(address, null)) {
      case Fetched.Body body -> ProfileSnapshot.CONTENT + body.hash();
      case Fetched.Unchanged _ -> null;
      case Fetched.Missed missed ->
          missed.problem() == WatchProblem.NOT_ALLOWED ? JsonText.fingerprint(address) : null;
    };
  }
}
