package jp.yagura.incident.report;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import jp.yagura.kit.tenancy.CurrentMunicipality;

/**
 * Hands out receipt numbers, per municipality and fiscal year. The row is locked until the report
 * is committed, so two replicas never give the same number; ask for it late in the transaction.
 */
@ApplicationScoped
class ReceiptNumbers {
  private static final String NEXT =
      """
      insert into receipt_counter as c (municipality, fiscal_year, last) values (?, ?, 1)
      on conflict (municipality, fiscal_year) do update set last = c.last + 1
      returning last""";

  private final AgroalDataSource database;
  private final CurrentMunicipality municipality;

  ReceiptNumbers(AgroalDataSource database, CurrentMunicipality municipality) {
    this.database = database;
    this.municipality = municipality;
  }

  String next(Instant reportedAt) {
    FiscalYear year = FiscalYear.of(reportedAt);
    try (Connection connection = database.getConnection();
        PreparedStatement next = connection.prepareStatement(NEXT)) {
      next.setString(1, municipality.required());
      next.setInt(2, year.starts());
      try (ResultSet row = next.executeQuery()) {
        row.next();
        return year.number(row.getInt(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("no receipt number", e);
    }
  }
}
