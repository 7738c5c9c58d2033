package jp.yagura.kit.store;

import java.sql.BatchUpdateException;
import java.sql.SQLException;

/**
 * A statement failed. Message and cause are the database's own; they do not show what was bound.
 */
public final class DatabaseException extends RuntimeException {
  private final String state;

  private DatabaseException(SQLException cause) {
    super(cause.getMessage(), cause);
    this.state = cause.getSQLState() == null ? "" : cause.getSQLState();
  }

  static DatabaseException of(SQLException thrown) {
    SQLException next = thrown.getNextException();
    // a batch's own message holds the statement with all its values
    return new DatabaseException(
        thrown instanceof BatchUpdateException && next != null ? next : thrown);
  }

  /** PostgreSQL's error code (its appendix A), such as {@code 55P03}; empty when there is none. */
  public String state() {
    return state;
  }
}
