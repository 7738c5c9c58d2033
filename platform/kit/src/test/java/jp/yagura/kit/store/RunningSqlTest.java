package jp.yagura.kit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.testkit.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SQL with named parameters goes in, records come out, within the transaction of the caller. */
@QuarkusTest
@WithTestResource(Platform.class)
class RunningSqlTest {
  private static final String INSERT =
      """
      insert into sample(id, municipality, flavour, sent_at, day, links, details, amount)
      values (:id, :municipality, :flavour, :sentAt, :day, :links, :details, :amount)""";
  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00.123456Z");

  @Inject Database database;
  @Inject Municipalities municipalities;

  enum Flavour {
    SWEET,
    SOUR
  }

  record SampleId(UUID value) {}

  record Details(String word, LocalDate since) {}

  record Sample(
      SampleId id,
      Flavour flavour,
      @Nullable Instant sentAt,
      @Nullable LocalDate day,
      List<String> links,
      @AsJson @Nullable Details details,
      @Nullable Integer amount) {}

  record Counted(Flavour flavour, int amount) {}

  @BeforeEach
  void nothingIsThere() {
    database.sql("delete from sample").run();
  }

  @Test
  void whatIsWrittenIsRead() {
    Sample full = sample(Flavour.SOUR);
    Sample empty =
        new Sample(
            new SampleId(UUID.randomUUID()), Flavour.SWEET, null, null, List.of(), null, null);

    assertEquals(1, nagasaki(database.sql(INSERT).bind(full)::run));
    assertEquals(1, nagasaki(database.sql(INSERT).bind(empty)::run));

    assertEquals(full, find(full.id()).orElseThrow());
    assertEquals(empty, find(empty.id()).orElseThrow());
  }

  @Test
  void manyRowsGoInOneBatch() {
    List<Sample> samples = List.of(sample(Flavour.SOUR), sample(Flavour.SWEET));

    assertEquals(2, nagasaki(() -> database.sql(INSERT).runEach(samples)));
    assertEquals(0, nagasaki(() -> database.sql(INSERT).runEach(List.of())));

    assertEquals(2, database.sql("select count(*) from sample").one(Long.class));
    assertEquals(
        2,
        database
            .sql("select id from sample where id = any(:ids)")
            .bind("ids", samples.stream().map(Sample::id).toList())
            .list(SampleId.class)
            .size());
    assertEquals(
        List.of(Flavour.SOUR),
        database
            .sql("select flavour from sample where flavour = any(:flavours)")
            .bind("flavours", List.of(Flavour.SOUR))
            .list(Flavour.class));
    assertEquals(
        List.of(),
        database
            .sql("select id from sample where id = any(:ids)")
            .bind("ids", List.of())
            .list(UUID.class));
  }

  @Test
  void theMunicipalityIsTheOneInScope() {
    nagasaki(database.sql(INSERT).bind(sample(Flavour.SOUR))::run);
    Sql own = database.sql("select count(*) from sample where municipality = :municipality");

    assertEquals(1, nagasaki(() -> own.one(Long.class)));
    assertEquals(0, municipalities.as("fuji", () -> own.one(Long.class)));
    assertThrows(RuntimeException.class, () -> own.one(Long.class));
  }

  @Test
  void aStatementIsPartOfTheTransactionInProgress() {
    Sample sample = sample(Flavour.SOUR);

    assertThrows(
        IllegalArgumentException.class,
        () ->
            municipalities.inTransaction(
                "nagasaki",
                () -> {
                  database.sql(INSERT).bind(sample).run();
                  assertTrue(find(sample.id()).isPresent());
                  throw new IllegalArgumentException("rolled back");
                }));

    assertFalse(find(sample.id()).isPresent());
  }

  @Test
  void aTransactionOfItsOwnIsCommittedOrRolledBack() throws Exception {
    Sample kept = sample(Flavour.SOUR);
    Sample lost = sample(Flavour.SOUR);

    nagasaki(() -> database.inOwnTransaction(own -> own.sql(INSERT).bind(kept).run()));
    assertThrows(
        IllegalStateException.class,
        () ->
            municipalities.as(
                "nagasaki",
                () ->
                    database.inOwnTransaction(
                        own -> {
                          own.sql("set local lock_timeout = '2s'").run();
                          own.sql(INSERT).bind(lost).run();
                          throw new IllegalStateException("rolled back");
                        })));

    assertTrue(find(kept.id()).isPresent());
    assertFalse(find(lost.id()).isPresent());
  }

  @Test
  void whatOnlyLooksLikeAParameterIsLeftAlone() {
    record Row(String text, @Nullable String other, boolean has) {}

    assertEquals(
        new Row(":no 'quote'", "a", true),
        database
            .sql(
                """
                select ':no ''quote''' as text, -- not :this
                  :value::text as "other" /* nor :that */, '{"a":1}'::jsonb ? :value as has""")
            .bind("value", "a")
            .one(Row.class));
    assertEquals(
        "$$ :y!", database.sql("select $x$$$ :y$x$ || :z").bind("z", "!").one(String.class));
  }

  @Test
  void oneFirstAndNothing() {
    assertEquals(
        Optional.empty(), database.sql("select max(day) from sample").first(LocalDate.class));
    assertEquals(Optional.empty(), find(new SampleId(UUID.randomUUID())));
    assertNull(database.sql("select null").list(String.class).getFirst());
    assertThrows(
        IllegalStateException.class,
        () -> database.sql("select 1 union all select 2").one(Integer.class));
    assertThrows(
        IllegalStateException.class,
        () -> database.sql("select 'SOUR' as flavour, null::int as amount").list(Counted.class));
  }

  @Test
  void mistakesAreToldWithoutTheValues() {
    assertThrows(
        IllegalArgumentException.class, () -> database.sql("select 1").bind(Map.of("x", 1)));
    assertThrows(IllegalStateException.class, () -> database.sql("select :x").one(Integer.class));
    DatabaseException broken =
        assertThrows(
            DatabaseException.class,
            () -> database.sql("select :x::int / 0").bind("x", 4711).one(Integer.class));
    assertEquals("22012", broken.state());
    assertFalse(broken.toString().contains("4711"));
    Sample sample = sample(Flavour.SOUR);
    DatabaseException twice =
        assertThrows(
            DatabaseException.class,
            () -> nagasaki(() -> database.sql(INSERT).runEach(List.of(sample, sample))));
    assertEquals("23505", twice.state());
    assertFalse(twice.toString().contains("insert into"));
  }

  private Optional<Sample> find(SampleId id) {
    return database.sql("select * from sample where id = :id").bind("id", id).first(Sample.class);
  }

  private <T> T nagasaki(java.util.concurrent.Callable<T> work) {
    return municipalities.as("nagasaki", work);
  }

  private static Sample sample(Flavour flavour) {
    return new Sample(
        new SampleId(UUID.randomUUID()),
        flavour,
        NOW,
        LocalDate.of(2026, 11, 23),
        List.of("a,\"b\"", "ü"),
        new Details("語", LocalDate.of(2026, 1, 1)),
        7);
  }
}
