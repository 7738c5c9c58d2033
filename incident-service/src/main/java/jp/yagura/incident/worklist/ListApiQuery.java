package jp.yagura.incident.worklist;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.yagura.incident.incident.Stage;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** The query of the list, as it stands in the address. */
public record ListApiQuery(
    @QueryParam("stage") List<String> stage,
    @QueryParam("type") @Nullable String type,
    @QueryParam("platform") @Nullable String platform,
    @QueryParam("division") @Nullable String division,
    @QueryParam("overdue") boolean overdue,
    @QueryParam("mine") boolean mine,
    @QueryParam("drill") boolean drill,
    @QueryParam("sort") @Nullable String sort,
    @QueryParam("q") @Nullable String q) {
  private static final int LONGEST = 200;

  /** The filter it stands for; ends the request when a stage does not exist. */
  IncidentFilter filter() {
    List<Stage> stages = new ArrayList<>();
    for (String name : stage) {
      if (!name.isBlank()) {
        stages.add(Stage.of(name).orElseThrow(ListApiQuery::unknownStage));
      }
    }
    CharacterCount.beyond("q", q, LONGEST)
        .ifPresent(
            refused -> {
              throw refused.exception();
            });
    return new IncidentFilter(
        stages, given(type), given(platform), given(division), overdue, mine, drill, given(q));
  }

  /** The order that it asks for; the newest first unless it says otherwise. */
  IncidentSort order() {
    return sort == null || sort.isBlank()
        ? IncidentSort.NEWEST
        : IncidentSort.of(sort).orElseThrow(ListApiQuery::unknownSort);
  }

  private static RuntimeException unknownSort() {
    String all =
        String.join(", ", Arrays.stream(IncidentSort.values()).map(IncidentSort::wire).toList());
    return Refused.invalid("sort", "one-of", all).exception();
  }

  private static RuntimeException unknownStage() {
    String all = String.join(", ", Arrays.stream(Stage.values()).map(Stage::wire).toList());
    return Refused.invalid("stage", "unknown-stage", all).exception();
  }

  private static @Nullable String given(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
