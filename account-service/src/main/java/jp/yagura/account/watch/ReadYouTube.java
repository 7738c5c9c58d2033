package jp.yagura.account.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Atom feed of a channel. It shows the newest 15 videos, and knows the channel by its id. */
@ApplicationScoped
class ReadYouTube implements ReadAccount {
  private final WatchSettings settings;
  private final FetchText fetch;

  ReadYouTube(WatchSettings settings, FetchText fetch) {
    this.settings = settings;
    this.fetch = fetch;
  }

  @Override
  public WatchSource source() {
    return WatchSource.YOUTUBE;
  }

  @Override
  public Reading read(String address, Validators known, @Nullable Instant since) {
    String url =
        settings.youtube()
            + "/feeds/videos.xml?channel_id="
            + URLEncoder.encode(address, StandardCharsets.UTF_8);
    return switch (fetch.get(url, known.of(url))) {
      case Fetched.Missed missed -> Reading.of(missed);
      case Fetched.Unchanged _ -> new Reading.Done(null, List.of(), known.byAddress());
      case Fetched.Body(String text, Validator validator, String _) ->
          FeedText.read(text)
              .map(
                  feed ->
                      (Reading)
                          new Reading.Done(
                              new ProfileSnapshot(
                                  address, null, feed.title(), null, null, List.of()),
                              feed.posts(),
                              Map.of(url, validator)))
              .orElseGet(Reading::unreadable);
    };
  }
}
