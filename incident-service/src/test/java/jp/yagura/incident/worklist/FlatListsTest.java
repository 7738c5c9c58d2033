package jp.yagura.incident.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.Stage;
import jp.yagura.incident.search.SearchIncidents;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.testkit.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page reads about as many rows as it shows, however many incidents there are. */
@QuarkusTest
@WithTestResource(Platform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlatListsTest {
  private static final String BIG = "big-city";
  private static final int PAGE = 21;
  private static final int MOST_READ = 150;
  private static final ListCondition.Whose PR = new ListCondition.Whose(Set.of("pr"), "nobody");
  private static final String FILL =
      """
      insert into incident(id, municipality, number, version, type, type_name, kind, title,
        account_label, platform, division, severity, stage, stage_since, can_sign_in, reported_at,
        profile_version, playbook_id, severity_rank, next_due_at, due_order)
      select gen_random_uuid(), 'big-city', 'R8-' || n, 1,
        case when n % 4999 = 1 then 'LOST_DEVICE' else 'HIJACK' end, '乗っ取り', 'HIJACK',
        '観光' || n || 'の乗っ取り', '観光' || n || ' @kanko_' || n, 'x', '観光課', 'CRITICAL',
        case when n <= 100 then 'REPORTED' else 'CLOSED' end, now(), 'NO',
        timestamptz '2026-11-23' - n * interval '11 minutes', 'v', (select id from frozen_playbook limit 1),
        4, now(), case when n <= 100 then timestamptz '2026-11-22' else timestamptz '9999-12-31 00:00:00+00' end
      from generate_series(1, 10000) n""";

  private final ListIncidents lists;
  private final CountIncidents counts;
  private final SearchIncidents words;
  private final EntityManager entities;
  private final Municipalities municipalities;
  private final AgroalDataSource database;

  FlatListsTest(
      ListIncidents lists,
      CountIncidents counts,
      SearchIncidents words,
      EntityManager entities,
      Municipalities municipalities,
      AgroalDataSource database) {
    this.lists = lists;
    this.counts = counts;
    this.words = words;
    this.entities = entities;
    this.municipalities = municipalities;
    this.database = database;
  }

  private boolean filled;

  @BeforeEach
  void manyIncidents() throws SQLException {
    if (filled) {
      return;
    }
    filled = true;
    Given.aReportedHijack();
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(FILL);
      statement.execute("vacuum analyze incident, searchable_text");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyOrderBeginsAndGoesOnWithoutReadingTheRest(IncidentSort sort) {
    long first = read(() -> lists.rows(all(), sort, null, PAGE));
    assertTrue(first <= MOST_READ, sort + " reads " + first);
    municipalities.inTransaction(
        BIG,
        () -> {
          ListPosition deep =
              ListPosition.after(lists.rows(all(), sort, null, 9_000).getLast(), sort);
          entities.clear();
          long before = touched();
          assertEquals(PAGE, lists.rows(all(), sort, deep, PAGE).size());
          assertTrue(touched() - before <= MOST_READ, sort + " reads " + (touched() - before));
        });
  }

  @ParameterizedTest
  @EnumSource
  void aFilterThatFitsFewReadsFew(IncidentSort sort) {
    var rare = new IncidentFilter(List.of(), "LOST_DEVICE", null, null, false, false, false, null);
    var fresh =
        new IncidentFilter(List.of(Stage.REPORTED), null, null, null, false, false, false, null);
    var late = new IncidentFilter(List.of(), null, null, null, true, false, false, null);
    var mine = new IncidentFilter(List.of(), null, null, null, false, true, false, null);
    for (IncidentFilter filter : List.of(rare, fresh, late, mine)) {
      long rows = read(() -> lists.rows(narrowed(filter, null), sort, null, PAGE));
      assertTrue(rows <= MOST_READ, filter + " by " + sort + " reads " + rows);
    }
  }

  @Test
  void countingReadsNoRowsAtAll() {
    long rows = read(() -> counts.perStage(all()));
    assertTrue(rows <= MOST_READ, "counting reads " + rows);
  }

  @Test
  void aWordIsFoundWithoutReadingWhatHasItNot() {
    long rows = read(() -> assertEquals(1, found("観光777の").size()));
    assertTrue(rows <= MOST_READ, "searching reads " + rows);
    assertEquals(List.of(), municipalities.inTransaction(BIG, () -> found("札幌")));
    assertEquals(List.of(), municipalities.inTransaction("other", () -> found("観光")));
  }

  private List<IncidentId> found(String q) {
    return words.listed(words.words(q), 1001);
  }

  @Test
  void aPlaceOfOneOrderIsNoPlaceInAnother() {
    ListPosition place =
        new ListPosition(3, new Cursor(java.time.Instant.EPOCH, UUID.randomUUID()));
    assertEquals(place, ListPosition.parse(place.text(), IncidentSort.SEVERITY));
    assertNotNull(refused(place.text(), IncidentSort.NEWEST));
    assertNotNull(refused(place.cursor().text(), IncidentSort.SEVERITY));
    assertNotNull(refused("9.abc", IncidentSort.SEVERITY));
  }

  private static RuntimeException refused(String text, IncidentSort sort) {
    return org.junit.jupiter.api.Assertions.assertThrows(
        RuntimeException.class, () -> ListPosition.parse(text, sort));
  }

  private long read(Runnable question) {
    return municipalities.inTransaction(
        BIG,
        () -> {
          long before = touched();
          question.run();
          return touched() - before;
        });
  }

  /** Rows of incidents that this transaction has read, by scanning or through an index. */
  private long touched() {
    return ((Number)
            entities
                .createNativeQuery(
                    "select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) from pg_stat_xact_user_tables"
                        + " where relname in ('incident', 'searchable_text')")
                .getSingleResult())
        .longValue();
  }

  private static ListCondition all() {
    return narrowed(IncidentFilter.ANY, null);
  }

  private static ListCondition narrowed(IncidentFilter filter, @Nullable List<IncidentId> found) {
    return new ListCondition(filter, PR, List.of(), found);
  }
}
