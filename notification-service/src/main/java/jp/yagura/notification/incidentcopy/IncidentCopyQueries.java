package jp.yagura.notification.incidentcopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.yagura.kit.store.Database;
import jp.yagura.notification.contacts.Roles;
import org.jspecify.annotations.Nullable;

/** By SQL, because each claim asks it and Hibernate translates a list anew each time. */
@ApplicationScoped
class IncidentCopyQueries {
  private final Database database;

  IncidentCopyQueries(Database database) {
    this.database = database;
  }

  /** A row as it is stored. */
  private record Row(
      UUID incidentId,
      String municipality,
      String number,
      String typeName,
      String title,
      String accountLabel,
      boolean accountKnown,
      @Nullable String platform,
      String division,
      String severity,
      String stage,
      @Nullable Instant occurredAt,
      Instant reportedAt,
      int episode,
      String roles,
      @Nullable String reporter,
      @Nullable String canSignIn,
      @Nullable String description,
      String fakes,
      boolean drill) {

    IncidentFacts facts() {
      return new IncidentFacts(
          incidentId,
          municipality,
          number,
          typeName,
          title,
          accountLabel,
          accountKnown,
          platform,
          division,
          severity,
          stage,
          occurredAt,
          reportedAt,
          episode,
          Roles.ofText(roles),
          reporter,
          canSignIn,
          description,
          fakes.lines().toList(),
          drill);
    }
  }

  /** Those of the municipality among these. */
  List<IncidentFacts> find(Collection<UUID> ids) {
    return database
        .sql(
            """
            select incident_id, municipality, number, type_name, title, account_label, account_known,
              platform,
              division, severity, stage, occurred_at, reported_at, episode, roles, reporter,
              can_sign_in, description, fakes, drill
            from incident_copy
            where municipality = :municipality and incident_id = any(:ids::uuid[])\
            """)
        .bind("ids", ids)
        .list(Row.class)
        .stream()
        .map(Row::facts)
        .toList();
  }
}
