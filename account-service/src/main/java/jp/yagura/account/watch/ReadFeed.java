package jp.yagura.account.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An RSS or Atom feed at an address that somebody entered. */
@ApplicationScoped
class ReadFeed implements ReadAccount {
  private final FetchText fetch;

  ReadFeed(FetchText fetch) {
    this.fetch = fetch;
  }

  @Override
  public WatchSource source() {
    return WatchSource.FEED;
  }

  @Override
  public Reading read(String address, Validators known, @Nullable Instant since) {
    return switch (fetch.get(address, known.of(address))) {
      case Fetched.Missed missed -> Reading.of(missed);
      case Fetched.Unchanged _ -> new Reading.Done(null, List.of(), known.byAddress());
      case Fetched.Body(String text, Validator validator, String _) ->
          FeedText.read(text)
              .map(
                  feed ->
                      (Reading)
                          new Reading.Done(
                              new ProfileSnapshot(
                                  null,
                                  null,
                                  feed.title(),
                                  feed.description(),
                                  null,
                                  Stream.ofNullable(feed.link()).toList()),
                              feed.posts(),
                              Map.of(address, validator)))
              .orElseGet(Reading::unreadable);
    };
  }
}
