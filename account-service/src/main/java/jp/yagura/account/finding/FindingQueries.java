package jp.yagura.account.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.kit.store.Database;
import org.jspecify.annotations.Nullable;

/** The posts that belong to findings. */
@ApplicationScoped
class FindingQueries {
  private final Database database;

  FindingQueries(Database database) {
    this.database = database;
  }

  private record NewPost(
      UUID findingId, String postId, Instant at, @Nullable String url, String text) {}

  void add(UUID findingId, List<FoundPost> posts) {
    database
        .sql(
            """
            insert into finding_post (finding_id, municipality, post_id, at, url, text)
            values (:findingId, :municipality, :postId, :at, :url, :text)
            on conflict do nothing""")
        .runEach(
            posts.stream()
                .map(it -> new NewPost(findingId, it.id(), it.at(), it.url(), it.text()))
                .toList());
  }

  /** The oldest first. */
  List<FoundPost> posts(UUID findingId) {
    return database
        .sql(
            """
            select post_id as id, at, url, text from finding_post
            where municipality = :municipality and finding_id = :findingId
            order by at, post_id""")
        .bind("findingId", findingId)
        .list(FoundPost.class);
  }

  /** When the first of them was posted. */
  Optional<Instant> firstPost(UUID findingId) {
    return database
        .sql(
            """
            select min(at) from finding_post
            where municipality = :municipality and finding_id = :findingId""")
        .bind("findingId", findingId)
        .first(Instant.class);
  }
}
