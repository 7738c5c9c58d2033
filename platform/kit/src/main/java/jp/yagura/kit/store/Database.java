package jp.yagura.kit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import jp.yagura.kit.tenancy.CurrentMunicipality;

/**
 * The one way to run native SQL: text with named parameters in, records out.
 *
 * <pre>{@code
 * record Row(UUID id, String handle, Instant registeredAt, List<String> links) {}
 *
 * List<Row> rows =
 *     database
 *         .sql(
 *             """
 *             select id, handle, registered_at, links from account
 *             where municipality = :municipality and state = any(:states)""")
 *         .bind("states", List.of(State.ACTIVE, State.FROZEN))
 *         .list(Row.class);
 * }</pre>
 *
 * <ul>
 *   <li>What may be bound and read, {@link Sql} says.
 *   <li>A statement joins the transaction in progress, or is one of its own where there is none.
 *   <li>{@code :municipality} is the municipality in scope; nobody binds it. Native SQL bypasses
 *       tenancy, so a statement on a municipality's rows names it.
 *   <li>What Hibernate has still to write is not seen: flush first.
 *   <li>What goes wrong is a {@link DatabaseException}.
 * </ul>
 *
 * <p>Decision 14 says why it is these few classes over JDBC and not a library.
 */
@ApplicationScoped
public class Database {
  private final DataSource source;
  private final Supplier<String> municipality;

  /** Also for a second pool, as another replica has. */
  @Inject
  public Database(DataSource source, CurrentMunicipality municipality) {
    this(source, municipality::required);
  }

  /** Outside of a container. */
  Database(DataSource source, Supplier<String> municipality) {
    this.source = source;
    this.municipality = municipality;
  }

  /** Runs statements on a connection of its own; given to {@link #inOwnTransaction}. */
  public interface Statements {
    /** As {@link Database#sql}. */
    Sql sql(String text);
  }

  /** What is done in {@link #inOwnTransaction}. */
  public interface Work<T, X extends Exception> {
    /** Does it; what it throws rolls it back. */
    T run(Statements statements) throws X;
  }

  /** One statement, to be bound and run. */
  public Sql sql(String text) {
    return new Sql(new Pooled(source), municipality, text);
  }

  /**
   * Runs several statements on one connection and in one transaction that JTA knows nothing of: it
   * has no time limit and nothing else joins it. Committed when the work returns, rolled back when
   * it throws. Not for use within a transaction.
   *
   * @throws X what the work throws
   */
  public <T, X extends Exception> T inOwnTransaction(Work<T, X> work) throws X {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      boolean done = false;
      try {
        T result = work.run(text -> new Sql(new Held(connection), municipality, text));
        connection.commit();
        done = true;
        return result;
      } finally {
        if (!done) {
          connection.rollback();
        }
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw DatabaseException.of(e);
    }
  }

  private record Pooled(DataSource source) implements Connections {
    @Override
    public <T> T with(Use<T> use) {
      try (Connection connection = source.getConnection()) {
        return use.of(connection);
      } catch (SQLException e) {
        throw DatabaseException.of(e);
      }
    }
  }

  private record Held(Connection connection) implements Connections {
    @Override
    public <T> T with(Use<T> use) {
      try {
        return use.of(connection);
      } catch (SQLException e) {
        throw DatabaseException.of(e);
      }
    }
  }
}
