package jp.yagura.account.watch;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yagura.account.finding.FoundPost;
import org.jspecify.annotations.Nullable;

/** What an RSS or Atom feed says. */
record FeedText(
    @Nullable String title,
    @Nullable String description,
    @Nullable String link,
    List<FoundPost> posts) {

  /** Reads a feed; empty for what is none. Entries without a time are passed over. */
  static Optional<FeedText> read(String text) {
    try {
      // a document type may name files and addresses: the reader refuses all of them
      SyndFeedInput input = new SyndFeedInput();
      input.setAllowDoctypes(false);
      SyndFeed feed = input.build(new StringReader(text));
      List<FoundPost> posts =
          feed.getEntries().stream().flatMap(it -> post(it).stream()).distinct().toList();
      return Optional.of(
          new FeedText(
              line(feed.getTitle()),
              feed.getDescription() == null ? null : PlainMarkup.text(feed.getDescription()),
              feed.getLink(),
              posts));
    } catch (FeedException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<FoundPost> post(SyndEntry entry) {
    Date published = entry.getPublishedDate();
    Date at = published == null ? entry.getUpdatedDate() : published;
    String link = entry.getLink();
    String uri = entry.getUri();
    String id = uri == null ? link : uri;
    if (at == null || id == null) {
      return Optional.empty();
    }
    SyndContent description = entry.getDescription();
    String text =
        String.join(
            "\n",
            Stream.of(
                    Stream.ofNullable(line(entry.getTitle())),
                    Stream.ofNullable(description)
                        .flatMap(it -> Stream.ofNullable(it.getValue()))
                        .map(PlainMarkup::text))
                .flatMap(it -> it)
                .filter(it -> !it.isEmpty())
                .toList());
    return Optional.of(new FoundPost(PlainMarkup.line(id), at.toInstant(), WebLink.of(link), text));
  }

  private static @Nullable String line(@Nullable String text) {
    return text == null ? null : PlainMarkup.line(text);
  }
}
