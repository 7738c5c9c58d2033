package jp.yagura.kit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A record outlives the version of the product that wrote it. */
class KeepingJsonTest {
  record Stage(String title, @Nullable LocalDate on, @Nullable Duration limit) {}

  private static final class StageColumn extends JsonColumn<Stage> {
    StageColumn() {
      super(Stage.class);
    }
  }

  private static final class StagesColumn extends JsonColumn<List<Stage>> {
    StagesColumn() {
      super(new TypeReference<>() {});
    }
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Stage stage = new Stage("決裁", LocalDate.of(2026, 11, 23), Duration.ofMinutes(60));
    StageColumn column = new StageColumn();

    String kept = column.convertToDatabaseColumn(stage);

    assertEquals("{\"limit\":\"PT1H\",\"on\":\"2026-11-23\",\"title\":\"決裁\"}", kept);
    assertEquals(stage, column.convertToEntityAttribute(kept));
  }

  @Test
  void listsAreKeptToo() {
    List<Stage> stages = List.of(new Stage("a", null, null), new Stage("b", null, null));
    StagesColumn column = new StagesColumn();

    assertEquals(stages, column.convertToEntityAttribute(column.convertToDatabaseColumn(stages)));
  }

  @Test
  void nothingStaysNothing() {
    assertNull(new StageColumn().convertToDatabaseColumn(null));
    assertNull(new StageColumn().convertToEntityAttribute(null));
  }

  @Test
  void olderFormsAreRead() {
    String older = "{\"title\":\"a\",\"gone\":1,\"on\":[2026,11,23],\"limit\":3600.000000000}";

    assertEquals(
        new Stage("a", LocalDate.of(2026, 11, 23), Duration.ofHours(1)),
        StoredJson.read(older, Stage.class));
  }

  @Test
  void theSameValueIsTheSameText() {
    Map<String, Instant> one = new LinkedHashMap<>();
    one.put("b", Instant.EPOCH);
    one.put("a", Instant.EPOCH);

    assertEquals(
        "{\"a\":\"1970-01-01T00:00:00Z\",\"b\":\"1970-01-01T00:00:00Z\"}", StoredJson.write(one));
  }

  @Test
  void whatIsBrokenIsOurFault() {
    assertThrows(IllegalStateException.class, () -> StoredJson.read("{", Stage.class));
  }
}
