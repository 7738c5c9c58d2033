package jp.yagura.testkit.feeds;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account as the simulated platforms have it.
 *
 * @param id the platform's id: a number, a DID, a channel
 * @param handle {@code user@server} for Mastodon; what the address ends with for a feed
 * @param link address in its profile; null where there is none
 * @param icon address of its picture
 * @param posts in any order
 * @param status what the server answers; 200 for what is there
 * @param retryAfter header of an answer that is not 200, or null
 * @param delayMillis how long it waits before it answers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedAccount(
    String id,
    String handle,
    String name,
    String description,
    @Nullable String link,
    String icon,
    List<Post> posts,
    int status,
    @Nullable String retryAfter,
    long delayMillis) {
  public FeedAccount {
    posts = List.copyOf(posts);
  }

  /** What it posted. */
  public record Post(String id, Instant at, String text) {}

  /** One that leads to a page and posted nothing. */
  public static FeedAccount of(String id, String handle, String name, String link) {
    String icon = "https://cdn.example/" + id;
    return new FeedAccount(id, handle, name, name + "の公式", link, icon, List.of(), 200, null, 0);
  }

  /** The same under another name. */
  public FeedAccount named(String other) {
    return new FeedAccount(
        id, handle, other, description, link, icon, posts, status, retryAfter, delayMillis);
  }

  /** Somebody else's, under the same handle. */
  public FeedAccount takenBy(String otherId) {
    return new FeedAccount(
        otherId, handle, name, description, link, icon, posts, status, retryAfter, delayMillis);
  }

  /** The same without its link. */
  public FeedAccount withoutLink() {
    return new FeedAccount(
        id, handle, name, description, null, icon, posts, status, retryAfter, delayMillis);
  }

  /** The same with these posts instead. */
  public FeedAccount posting(List<Post> all) {
    return new FeedAccount(
        id, handle, name, description, link, icon, all, status, retryAfter, delayMillis);
  }

  /** The same, but the server answers so. */
  public FeedAccount answering(int other, @Nullable String after) {
    return new FeedAccount(
        id, handle, name, description, link, icon, posts, other, after, delayMillis);
  }

  /** The same, but the server is slow. */
  public FeedAccount after(long millis) {
    return new FeedAccount(
        id, handle, name, description, link, icon, posts, status, retryAfter, millis);
  }
}
