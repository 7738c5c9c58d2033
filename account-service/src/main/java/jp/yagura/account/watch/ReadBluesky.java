package jp.yagura.account.watch;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.account.finding.FoundPost;
import org.jspecify.annotations.Nullable;

/** The public AppView of atproto, which needs no key. Its id is the DID. */
@ApplicationScoped
class ReadBluesky implements ReadAccount {
  private static final int MOST_PAGES = 5;
  private static final int PER_PAGE = 100;

  private final WatchSettings settings;
  private final FetchText fetch;
  private final ReadIcon icons;

  ReadBluesky(WatchSettings settings, FetchText fetch, ReadIcon icons) {
    this.settings = settings;
    this.fetch = fetch;
    this.icons = icons;
  }

  @Override
  public WatchSource source() {
    return WatchSource.BLUESKY;
  }

  @Override
  public Reading read(String address, Validators known, @Nullable Instant since) {
    String url = settings.bluesky() + "/xrpc/app.bsky.actor.getProfile?actor=" + encoded(address);
    return switch (fetch.get(url, null)) {
      case Fetched.Missed missed -> Reading.of(missed);
      case Fetched.Unchanged _ -> Reading.unreadable();
      case Fetched.Body(String text, Validator _, String _) ->
          JsonText.read(text)
              .filter(it -> JsonText.text(it, "did") != null)
              .map(it -> posts(profile(it), known, since))
              .orElseGet(Reading::unreadable);
    };
  }

  private ProfileSnapshot profile(JsonNode actor) {
    return new ProfileSnapshot(
        JsonText.text(actor, "did"),
        JsonText.text(actor, "handle"),
        PlainMarkup.line(actor.path("displayName").asText("")),
        PlainMarkup.line(actor.path("description").asText("")),
        icons.of(JsonText.text(actor, "avatar")),
        List.of());
  }

  private Reading posts(ProfileSnapshot profile, Validators known, @Nullable Instant since) {
    String first =
        settings.bluesky()
            + "/xrpc/app.bsky.feed.getAuthorFeed?filter=posts_with_replies&limit="
            + PER_PAGE
            + "&actor="
            + encoded(String.valueOf(profile.id()));
    List<FoundPost> posts = new ArrayList<>();
    Map<String, Validator> validators = new HashMap<>();
    String url = first;
    for (int page = 0; page < MOST_PAGES; page++) {
      Fetched fetched = fetch.get(url, page == 0 ? known.of(first) : null);
      if (fetched instanceof Fetched.Missed missed) {
        return Reading.of(missed);
      }
      if (fetched instanceof Fetched.Unchanged) {
        return new Reading.Done(profile, List.of(), known.byAddress());
      }
      if (fetched instanceof Fetched.Body(String text, Validator validator, String _)) {
        JsonNode answer = JsonText.read(text).filter(it -> it.path("feed").isArray()).orElse(null);
        if (answer == null) {
          return Reading.unreadable();
        }
        if (page == 0) {
          validators.put(first, validator);
        }
        boolean old = false;
        for (JsonNode item : answer.path("feed")) {
          JsonNode post = item.path("post");
          String uri = JsonText.text(post, "uri");
          // when the network took it in, which whoever posts cannot choose
          Instant at = JsonText.time(post, "indexedAt");
          if (uri == null || at == null || item.has("reason")) {
            continue;
          }
          old |= since == null || !at.isAfter(since);
          String content = PlainMarkup.line(post.path("record").path("text").asText(""));
          posts.add(new FoundPost(uri, at, page(profile, uri), content));
        }
        String cursor = JsonText.text(answer, "cursor");
        if (old || cursor == null) {
          break;
        }
        url = first + "&cursor=" + encoded(cursor);
      }
    }
    return new Reading.Done(profile, posts, validators);
  }

  private static @Nullable String page(ProfileSnapshot profile, String uri) {
    String key = uri.substring(uri.lastIndexOf('/') + 1);
    return WebLink.of("https://bsky.app/profile/" + profile.id() + "/post/" + encoded(key));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
