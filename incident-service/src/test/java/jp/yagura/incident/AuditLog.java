package jp.yagura.incident;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The audit log as an auditor reads it. */
@ApplicationScoped
public class AuditLog {
  private final AgroalDataSource database;

  AuditLog(AgroalDataSource database) {
    this.database = database;
  }

  /** The details of all entries of an action whose details have this text, with who did it. */
  public List<String> entries(String action, String with) throws SQLException {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "select actor_name || ' ' || details from audit_log where action = ?"
                    + " and position(? in details::text) > 0 order by id")) {
      query.setString(1, action);
      query.setString(2, with);
      List<String> found = new ArrayList<>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    }
  }
}
