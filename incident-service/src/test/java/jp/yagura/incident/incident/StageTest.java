package jp.yagura.incident.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StageTest {

  /** The table, written down a second time; everything that is not in here is illegal. */
  private static final Map<String, Stage> LEGAL =
      Map.of(
          "REPORTED CONFIRM", Stage.CONFIRMED,
          "REPORTED DISMISS", Stage.DISMISSED,
          "CONFIRMED DISMISS", Stage.DISMISSED,
          "CONFIRMED CONTAIN", Stage.CONTAINED,
          "CONTAINED RECOVER", Stage.RECOVERED,
          "RECOVERED CLOSE", Stage.CLOSED,
          "DISMISSED REOPEN", Stage.REPORTED,
          "CLOSED REOPEN", Stage.CONFIRMED);

  @Test
  void onlyTheMovesOfTheTableAreLegal() {
    Map<String, Stage> moves = new LinkedHashMap<>();
    for (Stage stage : Stage.values()) {
      for (Move move : Move.values()) {
        stage.after(move).ifPresent(next -> moves.put(stage + " " + move, next));
      }
    }

    assertEquals(LEGAL, moves);
  }

  @Test
  void everyStageHasAWayOutAndItsActsAreThoseOfTheTable() {
    for (Stage stage : Stage.values()) {
      assertEquals(
          LEGAL.keySet().stream().filter(move -> move.startsWith(stage + " ")).count(),
          stage.acts().size(),
          stage.name());
    }
  }

  @Test
  void theWayForwardComesFirst() {
    assertEquals(List.of(Move.CONFIRM, Move.DISMISS), Stage.REPORTED.acts());
    assertEquals(List.of(Move.CONTAIN, Move.DISMISS), Stage.CONFIRMED.acts());
  }

  @Test
  void aNameInTheApiIsReadBack() {
    for (Stage stage : Stage.values()) {
      assertEquals(Optional.of(stage), Stage.of(stage.wire()));
    }
    assertEquals(Optional.empty(), Stage.of("REPORTED"));
  }
}
