package jp.yagura.incident.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.store.Database;
import jp.yagura.kit.store.Sql;

/**
 * Finds incidents by words anywhere in number, title and account, through an index of letter pairs.
 */
@ApplicationScoped
class WordQueries {
  /** More than this are not named: so common a word is quickly met while the list is read. */
  static final int MOST = 1000;

  private static final int WORDS = 5;
  private static final String TEXT = "i.number || ' ' || i.title || ' ' || i.account_label";
  private static final String BEGIN =
      "select i.id from listed_incident i where i.municipality = :municipality";
  private static final String LIKE = " and lower(" + TEXT + ") like :like%1$d escape '!'";

  /** A report has a number of its own when it was joined to the incident of another. */
  private static final String NUMBERED =
      """
      select r.incident_id from received_report r
      where r.municipality = :municipality and r.number = upper(:number)""";

  private static final String PAIRS =
      " and letter_pairs(i.municipality, " + TEXT + ") @> letter_pairs(:municipality, :word%1$d)";

  private final Database database;

  WordQueries(Database database) {
    this.database = database;
  }

  /** At most one more than {@link #MOST}. */
  List<IncidentId> find(List<String> words) {
    StringBuilder sql = new StringBuilder(BEGIN);
    for (int n = 0; n < words.size(); n++) {
      sql.append(LIKE.formatted(n)).append(paired(words.get(n)) ? PAIRS.formatted(n) : "");
    }
    String numbered = words.size() == 1 ? "(" + NUMBERED + ") union " : "";
    Sql query = database.sql(numbered + "(" + sql + " limit " + (MOST + 1) + ")");
    if (!numbered.isEmpty()) {
      query.bind("number", words.getFirst());
    }
    for (int n = 0; n < words.size(); n++) {
      query.bind("like" + n, like(words.get(n)));
      if (paired(words.get(n))) {
        query.bind("word" + n, words.get(n));
      }
    }
    return query.list(IncidentId.class);
  }

  /** A single letter is in no pair of its own. */
  private static boolean paired(String word) {
    return word.length() > 1;
  }

  /** The words of a query, parted by spaces of any width. */
  static List<String> words(String q) {
    return Arrays.stream(q.strip().split("[\\s\\u3000]+"))
        .filter(word -> !word.isEmpty())
        .limit(WORDS)
        .toList();
  }

  static String like(String word) {
    return "%" + word.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
  }
}
