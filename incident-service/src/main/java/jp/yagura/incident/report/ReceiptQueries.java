package jp.yagura.incident.report;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

@ApplicationScoped
class ReceiptQueries {
  private static final String NEXT =
      """
      insert into receipt_counter as c (municipality, fiscal_year, last) values (?, ?, 1)
      on conflict (municipality, fiscal_year) do update set last = c.last + 1
      returning last""";

  private final AgroalDataSource database;

  ReceiptQueries(AgroalDataSource database) {
    this.database = database;
  }

  /** The next serial of a year; its row is locked until the commit. */
  int next(String municipality, FiscalYear year) {
    try (Connection connection = database.getConnection();
        PreparedStatement next = connection.prepareStatement(NEXT)) {
      next.setString(1, municipality);
      next.setInt(2, year.starts());
      try (ResultSet row = next.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("no receipt number", e);
    }
  }
}
