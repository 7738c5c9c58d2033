package jp.yagura.account.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.contract.IncidentEvent.NoticePublished;
import jp.yagura.contract.IncidentEvent.NoticeWithdrawn;
import jp.yagura.kit.store.Database;

@ApplicationScoped
class AnnouncementQueries {
  private final Database database;

  AnnouncementQueries(Database database) {
    this.database = database;
  }

  /** An older revision that arrives late changes nothing. */
  void published(NoticePublished told) {
    database
        .sql(
            """
            insert into incident_notice
              (notice_id, municipality, incident_id, title, path, published_at, revision, withdrawn)
            values (:notice, :municipality, :incident, :title, :path, :at, :revision, false)
            on conflict (notice_id) do update
            set title = excluded.title, path = excluded.path, published_at = excluded.published_at,
                revision = excluded.revision, withdrawn = false
            where incident_notice.revision < excluded.revision""")
        .bind("notice", told.noticeId())
        .bind("incident", told.incident().incidentId())
        .bind("title", told.title())
        .bind("path", told.path())
        .bind("at", told.at())
        .bind("revision", told.revision())
        .run();
  }

  void withdrawn(NoticeWithdrawn told) {
    database
        .sql(
            """
            update incident_notice set withdrawn = true
            where notice_id = :notice and municipality = :municipality""")
        .bind("notice", told.noticeId())
        .run();
  }

  /** Of all incidents, the newest first. */
  List<Announcement> readable() {
    return database
        .sql(
            """
            select incident_id, title, path, published_at from incident_notice
            where municipality = :municipality and not withdrawn
            order by published_at desc, notice_id""")
        .list(Announcement.class);
  }
}
