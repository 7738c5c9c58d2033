package jp.yagura.incident.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * How long a stream lives: it ends when the token that opened it would. The page then opens the
 * next one with an ordinary request, which finds out whether the session goes on.
 */
@ApplicationScoped
class StreamLifetime {
  private static final Duration LEAST = Duration.ofSeconds(1);

  private final JsonWebToken token;
  private final Duration longest;

  StreamLifetime(
      JsonWebToken token, @ConfigProperty(name = "yagura.live.longest") Duration longest) {
    this.token = token;
    this.longest = longest;
  }

  /** Of a stream that the caller opens now. */
  Duration ofCaller() {
    Duration left = Duration.ofSeconds(token.getExpirationTime() - token.getIssuedAtTime());
    Duration shorter = left.compareTo(longest) < 0 ? left : longest;
    return shorter.compareTo(LEAST) < 0 ? LEAST : shorter;
  }
}
