package jp.yagura.incident.live;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import jp.yagura.kit.tenancy.CurrentMunicipality;

/**
 * How far an incident, or all of a municipality's, have come. Entries of a timeline are counted
 * rather than the last one named, because two that are written side by side may appear in either
 * order. Outside of Hibernate, as no caller stands behind a heartbeat: each query names the
 * municipality.
 */
@ApplicationScoped
public class PageVersions {
  private static final String INCIDENT =
      """
      select concat_ws('.',
        (select count(*) from timeline_entry where municipality = ? and incident_id = ?),
        (select a.version from incident i join known_account a on a.id = i.account_id
         where i.municipality = ? and i.id = ?))""";
  private static final String LAST = "select coalesce(max(id), 0) from timeline_entry";
  private static final String NEWER =
      "select coalesce(max(id), ?) from timeline_entry where municipality = ? and id > ?";

  private final AgroalDataSource database;
  private final CurrentMunicipality municipality;

  PageVersions(AgroalDataSource database, CurrentMunicipality municipality) {
    this.database = database;
    this.municipality = municipality;
  }

  /** The version of an incident of the municipality in scope; to be read before the incident. */
  public String of(UUID incidentId) {
    try {
      return incident(municipality.required(), incidentId);
    } catch (SQLException e) {
      throw new IllegalStateException("version of " + incidentId, e);
    }
  }

  /**
   * The version of what is watched.
   *
   * @param before the version as it was known, or empty
   */
  String of(Watch watch, String before) throws SQLException {
    UUID id = watch.incidentId();
    return id == null ? list(watch.municipality(), before) : incident(watch.municipality(), id);
  }

  private String incident(String municipality, UUID id) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(INCIDENT)) {
      query.setString(1, municipality);
      query.setObject(2, id);
      query.setString(3, municipality);
      query.setObject(4, id);
      return only(query);
    }
  }

  private String list(String municipality, String before) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(before.isEmpty() ? LAST : NEWER)) {
      if (!before.isEmpty()) {
        query.setLong(1, Long.parseLong(before));
        query.setString(2, municipality);
        query.setLong(3, Long.parseLong(before));
      }
      return only(query);
    }
  }

  private static String only(PreparedStatement query) throws SQLException {
    try (ResultSet row = query.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }
}
