package jp.yagura.incident.presspack;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yagura.kit.store.Database;

@ApplicationScoped
class PressQueries {
  private final Database database;

  PressQueries(Database database) {
    this.database = database;
  }

  /**
   * Writes down that a record was wrong.
   *
   * @return false when somebody did so before
   */
  boolean takeBack(PressCorrection taken) {
    return database
            .sql(
                """
                insert into press_provision_taken_back (provision_id, municipality, reason,
                  taken_back_by, taken_back_by_name, taken_back_at)
                values (:provisionId, :municipality, :reason, :takenBackBy, :takenBackByName,
                  :takenBackAt)
                on conflict do nothing""")
            .bind(taken)
            .run()
        == 1;
  }

  /** Which of these records were wrong, by their id. */
  Map<UUID, PressCorrection> takenBack(Collection<UUID> provisions) {
    if (provisions.isEmpty()) {
      return Map.of();
    }
    List<PressCorrection> taken =
        database
            .sql(
                """
                select provision_id, reason, taken_back_by, taken_back_by_name, taken_back_at
                from press_provision_taken_back
                where municipality = :municipality and provision_id = any(:provisions)""")
            .bind("provisions", provisions)
            .list(PressCorrection.class);
    return taken.stream()
        .collect(Collectors.toMap(PressCorrection::provisionId, Function.identity()));
  }
}
