package jp.yagura.incident.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.yagura.kit.tenancy.CurrentMunicipality;

/**
 * Finds incidents by words anywhere in number, title and account, through an index of letter pairs.
 * It is the one place that asks the database in SQL, and it names the municipality itself.
 */
@ApplicationScoped
class WordSearch {
  /** More than this are not named: so common a word is quickly met while the list is read. */
  static final int MOST = 1000;

  private static final int WORDS = 5;
  private static final String TEXT = "i.number || ' ' || i.title || ' ' || i.account_label";
  private static final String BEGIN = "select i.id from incident i where i.municipality = :m";
  private static final String LIKE = " and lower(" + TEXT + ") like :like%1$d escape '!'";
  private static final String PAIRS =
      " and letter_pairs(i.municipality, " + TEXT + ") @> letter_pairs(:m, :word%1$d)";

  private final EntityManager entities;
  private final CurrentMunicipality municipality;

  WordSearch(EntityManager entities, CurrentMunicipality municipality) {
    this.entities = entities;
    this.municipality = municipality;
  }

  /** At most one more than {@link #MOST}. */
  List<UUID> find(List<String> words) {
    StringBuilder sql = new StringBuilder(BEGIN);
    for (int n = 0; n < words.size(); n++) {
      sql.append(LIKE.formatted(n)).append(paired(words.get(n)) ? PAIRS.formatted(n) : "");
    }
    Query query =
        entities
            .createNativeQuery(sql.toString(), UUID.class)
            .setParameter("m", municipality.required())
            .setMaxResults(MOST + 1);
    for (int n = 0; n < words.size(); n++) {
      query.setParameter("like" + n, like(words.get(n)));
      if (paired(words.get(n))) {
        query.setParameter("word" + n, words.get(n));
      }
    }
    return ((List<?>) query.getResultList()).stream().map(UUID.class::cast).toList();
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
