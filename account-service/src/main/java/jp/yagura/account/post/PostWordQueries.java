package jp.yagura.account.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.yagura.kit.store.Database;

/** The words that are looked for in drafts: those of the product, and the municipality's own. */
@ApplicationScoped
class PostWordQueries {
  private static final Map<String, String> BUNDLED = bundled();

  private final Database database;

  PostWordQueries(Database database) {
    this.database = database;
  }

  /**
   * A word of the municipality.
   *
   * @param instead what is said instead; may be empty
   */
  record PostWord(String word, String instead, Instant addedAt, String addedByName) {}

  /** All that are looked for, and what is said instead. */
  Map<String, String> all() {
    Map<String, String> all = new TreeMap<>(BUNDLED);
    own().forEach(it -> all.put(it.word(), it.instead()));
    return all;
  }

  /** Those that come with the product. */
  Map<String, String> ofTheProduct() {
    return BUNDLED;
  }

  List<PostWord> own() {
    return database
        .sql(
            """
            select word, instead, added_at, added_by_name from post_word
            where municipality = :municipality order by word""")
        .list(PostWord.class);
  }

  void put(PostWord word) {
    database
        .sql(
            """
            insert into post_word (municipality, word, instead, added_at, added_by_name)
            values (:municipality, :word, :instead, :addedAt, :addedByName)
            on conflict (municipality, word) do update set instead = excluded.instead,
              added_at = excluded.added_at, added_by_name = excluded.added_by_name""")
        .bind(word)
        .run();
  }

  /** Takes one away; false where there is none. */
  boolean remove(String word) {
    return database
            .sql("delete from post_word where municipality = :municipality and word = :word")
            .bind("word", word)
            .run()
        > 0;
  }

  private static Map<String, String> bundled() {
    Map<String, String> words = new TreeMap<>();
    for (String line : LinkHosts.lines("/post/words.txt")) {
      String[] parts = line.split("\t", 2);
      words.put(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
    }
    return Map.copyOf(words);
  }
}
