package jp.yagura.incident.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.incident.NoticeId;
import jp.yagura.kit.store.Database;

@ApplicationScoped
class PlacementQueries {
  private static final String COLUMNS =
      """
      select id, notice_id, medium, place, placed_at, recorded_by_name as recorded_by, recorded_at,
        taken_back_at
      from notice_placement\s""";

  private final Database database;

  PlacementQueries(Database database) {
    this.database = database;
  }

  void add(Placement placement) {
    database
        .sql(
            """
            insert into notice_placement (id, municipality, notice_id, medium, place, placed_at,
              recorded_by_name, recorded_at)
            values (:id, :municipality, :noticeId, :medium, :place, :placedAt, :recordedBy,
              :recordedAt)""")
        .bind(placement)
        .run();
  }

  List<Placement> of(NoticeId noticeId) {
    return database
        .sql(
            COLUMNS
                + "where municipality = :municipality and notice_id = :notice order by placed_at, id")
        .bind("notice", noticeId.value())
        .list(Placement.class);
  }

  Optional<Placement> find(NoticeId noticeId, UUID id) {
    return database
        .sql(COLUMNS + "where municipality = :municipality and notice_id = :notice and id = :id")
        .bind("notice", noticeId.value())
        .bind("id", id)
        .first(Placement.class);
  }

  void takeBack(UUID id, Instant at) {
    database
        .sql(
            """
            update notice_placement set taken_back_at = :at
            where municipality = :municipality and id = :id and taken_back_at is null""")
        .bind("at", at)
        .bind("id", id)
        .run();
  }
}
