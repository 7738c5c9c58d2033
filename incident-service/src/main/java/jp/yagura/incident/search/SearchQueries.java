package jp.yagura.incident.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.Stage;
import jp.yagura.kit.store.Database;
import jp.yagura.kit.store.Sql;
import org.jspecify.annotations.Nullable;

/** Asks what was written for words that were folded before, through the index of letter pairs. */
@ApplicationScoped
class SearchQueries {
  /** One folded word in one text. */
  private static final String HAS =
      " and search_pairs(t.municipality, t.folded) @> search_pairs(:municipality, :word%1$d)"
          + " and strpos(t.folded, :word%1$d) > 0";

  private static final String TEXTS =
      "select %s from searchable_text t where t.municipality = :municipality";

  private static final String INCIDENTS =
      """
      select id, number, title, stage, account_known, division, reported_at, goes_on_as, exact from (
        select i.id, i.number, i.title, i.stage,
          i.account_id is not null as account_known, i.division, i.reported_at,
          (select j.number from listed_incident j
            where j.municipality = :municipality and j.id = i.joined_into) as goes_on_as,
          search_fold(i.number) = any(:words::text[])
            or regexp_replace(i.number, '^.*-0*', '') = any(:serials::text[]) as exact
        from listed_incident i where i.municipality = :municipality and i.drill = :drill
          and (:division::text is null or i.division = :division) and i.id in (\
      """;

  private static final String THEIR_ORDER =
      """
      )) as found
      where :at::timestamptz is null or (exact, reported_at, id) < (:exact, :at, :after::uuid)
      order by exact desc, reported_at desc, id desc limit :limit\
      """;

  private static final String OF_INCIDENTS =
      """
      select incident_id, kind, written from (
        select t.incident_id, t.kind, t.written,
          row_number() over (partition by t.incident_id, t.kind order by t.source) as n
        from searchable_text t
        where t.municipality = :municipality and t.incident_id = any(:ids::uuid[])
          and exists (select 1 from unnest(:words::text[]) as w where strpos(t.folded, w) > 0)) as texts
      where n <= 2\
      """;

  private final Database database;

  SearchQueries(Database database) {
    this.database = database;
  }

  private record Folded(String piece, String folded) {}

  /** Each piece of text as it is compared with others. */
  Map<String, String> fold(Collection<String> pieces) {
    return database
        .sql("select piece, search_fold(piece) as folded from unnest(:pieces::text[]) as piece")
        .bind("pieces", pieces)
        .list(Folded.class)
        .stream()
        .collect(Collectors.toMap(Folded::piece, Folded::folded, (one, _) -> one));
  }

  /**
   * The incidents whose number, title and account have all the words, or whose report has the word
   * as its number: it may have been joined to the incident of another.
   */
  List<IncidentId> listed(List<String> words, int most) {
    String all = TEXTS.formatted("t.incident_id") + " and t.kind = 'INCIDENT'" + has(words.size());
    String numbered =
        """
        select r.incident_id from received_report r
        where r.municipality = :municipality and search_fold(r.number) = :word0\
        """;
    String either = words.size() == 1 ? "(" + all + ") union (" + numbered + ")" : all;
    return bound(either + " limit :limit", words).bind("limit", most).list(IncidentId.class);
  }

  /**
   * An incident in which the words were found.
   *
   * @param goesOnAs number of the incident that it was joined to
   * @param exact whether a word is its number
   */
  record IncidentHit(
      IncidentId id,
      String number,
      String title,
      Stage stage,
      boolean accountKnown,
      String division,
      Instant reportedAt,
      @Nullable String goesOnAs,
      boolean exact) {}

  /**
   * The incidents that have each word in one of their texts; those whose number it is first, then
   * the newest.
   *
   * @param division null for those of all divisions
   * @param drill whether drills are searched, rather than what is real
   */
  List<IncidentHit> incidents(
      List<String> words,
      @Nullable String division,
      boolean drill,
      @Nullable SearchPosition after,
      int limit) {
    String found =
        IntStream.range(0, words.size())
            .mapToObj(n -> TEXTS.formatted("t.incident_id") + HAS.formatted(n))
            .collect(Collectors.joining(" intersect "));
    return bound(INCIDENTS + found + THEIR_ORDER, words)
        .bind("words", words)
        .bind("serials", serials(words))
        .bind("division", division)
        .bind("drill", drill)
        .bind("exact", after != null && after.exact())
        .bind("at", after == null ? null : after.cursor().at())
        .bind("after", after == null ? null : after.cursor().id())
        .bind("limit", limit)
        .list(IncidentHit.class);
  }

  /** A text in which a word was found. */
  record TextHit(IncidentId incidentId, TextKind kind, String written) {}

  /** The texts of incidents that have any of the words, a few of each kind. */
  List<TextHit> texts(List<IncidentId> ids, List<String> words) {
    return database.sql(OF_INCIDENTS).bind("ids", ids).bind("words", words).list(TextHit.class);
  }

  /** A report in which the words were found. */
  record ReportHit(UUID id, String written) {}

  /** The reports of a person that have all the words, the newest first. */
  List<ReportHit> reports(List<String> words, String reporter, int most) {
    return bound(
            """
            select r.id, t.written from searchable_text t
            join received_report r on r.municipality = t.municipality and r.id = t.source::uuid
            where t.municipality = :municipality and t.kind = 'REPORT' and t.reporter = :reporter
              and not r.drill
            %s
            order by r.reported_at desc, r.id limit :limit\
            """
                .formatted(has(words.size())),
            words)
        .bind("reporter", reporter)
        .bind("limit", most)
        .list(ReportHit.class);
  }

  private static String has(int words) {
    return IntStream.range(0, words).mapToObj(HAS::formatted).collect(Collectors.joining());
  }

  private Sql bound(String text, List<String> words) {
    Sql sql = database.sql(text);
    for (int n = 0; n < words.size(); n++) {
      sql.bind("word" + n, words.get(n));
    }
    return sql;
  }

  /** 948 and 0948 are the serial of R8-0948. */
  private static List<String> serials(List<String> words) {
    return words.stream()
        .filter(word -> word.matches("[0-9]+"))
        .map(word -> word.replaceFirst("^0+", ""))
        .toList();
  }
}
