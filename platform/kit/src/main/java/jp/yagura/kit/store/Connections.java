package jp.yagura.kit.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Where a statement finds its connection. */
interface Connections {
  /** What is done on a connection. */
  interface Use<T> {
    T of(Connection connection) throws SQLException;
  }

  /**
   * Does it and gives the connection back.
   *
   * @throws DatabaseException for what went wrong
   */
  <T> T with(Use<T> use);
}
