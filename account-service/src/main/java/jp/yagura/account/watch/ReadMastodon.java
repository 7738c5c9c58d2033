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

/**
 * The public API of Mastodon, which needs no key for public accounts and posts (documentation,
 * methods/accounts). The account is looked up by its handle each time, so that one that was taken
 * by somebody else shows another id.
 */
@ApplicationScoped
class ReadMastodon implements ReadAccount {
  private static final int MOST_PAGES = 5;
  private static final int PER_PAGE = 40;

  private final WatchSettings settings;
  private final FetchText fetch;
  private final ReadIcon icons;

  ReadMastodon(WatchSettings settings, FetchText fetch, ReadIcon icons) {
    this.settings = settings;
    this.fetch = fetch;
    this.icons = icons;
  }

  @Override
  public WatchSource source() {
    return WatchSource.MASTODON;
  }

  @Override
  public Reading read(String address, Validators known, @Nullable Instant since) {
    int at = address.indexOf('@');
    String base = settings.mastodon().replace("(server)", address.substring(at + 1));
    String url = base + "/api/v1/accounts/lookup?acct=" + encoded(address.substring(0, at));
    // who it is decides everything, so it is asked in full
    return switch (fetch.get(url, null)) {
      case Fetched.Missed missed -> Reading.of(missed);
      case Fetched.Unchanged _ -> Reading.unreadable();
      case Fetched.Body(String text, Validator _, String _) ->
          JsonText.read(text)
              .filter(it -> JsonText.text(it, "id") != null)
              .map(it -> posts(base, profile(it), known, since))
              .orElseGet(Reading::unreadable);
    };
  }

  private ProfileSnapshot profile(JsonNode account) {
    String note = String.valueOf(account.path("note").asText(""));
    List<String> links = new ArrayList<>(PlainMarkup.links(note));
    account
        .path("fields")
        .forEach(
            field -> {
              String value = field.path("value").asText("");
              links.addAll(PlainMarkup.links(value));
              links.add(PlainMarkup.text(value));
            });
    return new ProfileSnapshot(
        JsonText.text(account, "id"),
        JsonText.text(account, "acct"),
        PlainMarkup.line(account.path("display_name").asText("")),
        PlainMarkup.text(note),
        icons.of(JsonText.text(account, "avatar")),
        links);
  }

  private Reading posts(
      String base, ProfileSnapshot profile, Validators known, @Nullable Instant since) {
    String first =
        base
            + "/api/v1/accounts/"
            + encoded(String.valueOf(profile.id()))
            + "/statuses?exclude_reblogs=true&limit="
            + PER_PAGE;
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
        JsonNode statuses = JsonText.read(text).filter(JsonNode::isArray).orElse(null);
        if (statuses == null) {
          return Reading.unreadable();
        }
        if (page == 0) {
          validators.put(first, validator);
        }
        String last = null;
        boolean old = statuses.size() < PER_PAGE;
        for (JsonNode status : statuses) {
          String id = JsonText.text(status, "id");
          Instant at = JsonText.time(status, "created_at");
          if (id == null || at == null) {
            continue;
          }
          last = id;
          old |= since == null || !at.isAfter(since);
          String content = PlainMarkup.text(status.path("content").asText(""));
          posts.add(new FoundPost(id, at, WebLink.of(JsonText.text(status, "url")), content));
        }
        if (old || last == null) {
          break;
        }
        url = first + "&max_id=" + encoded(last);
      }
    }
    return new Reading.Done(profile, posts, validators);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
