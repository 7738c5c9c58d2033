package jp.yagura.kit.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One statement with what is bound to its parameters ({@code :name}); run by one of {@link #list},
 * {@link #first}, {@link #one}, {@link #run}, {@link #runEach}.
 *
 * <p><b>Bound</b> may be: what JDBC takes; null; an Instant; an enum, by its name; a typed id or
 * any record of one component, as that component; a collection of those, as an array ({@code = any
 * (:ids)}; where PostgreSQL cannot guess the type of an empty one, {@code :ids::uuid[]}). JSON is
 * bound as text, {@code :details::jsonb} with {@link StoredJson#write}, or as a component {@link
 * AsJson}.
 *
 * <p><b>Read</b> is a record, its components from the columns of their names ({@code sentAt} from
 * {@code sent_at}); a record of one component, and what is no record, from the first column. Types
 * are String, the numbers, boolean, byte[], UUID, Instant, the local dates, enums by name, typed
 * ids, {@code List} of those from an array, and what is {@link AsJson}. Null is given as null, and
 * refused for a primitive component.
 */
public final class Sql {
  private static final String MUNICIPALITY = "municipality";

  private final Connections connections;
  private final Supplier<String> municipality;
  private final NamedText text;
  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
  private final List<Record> records = new ArrayList<>();

  Sql(Connections connections, Supplier<String> municipality, String text) {
    this.connections = connections;
    this.municipality = municipality;
    this.text = NamedText.of(text);
  }

  /**
   * Gives a parameter its value.
   *
   * @throws IllegalArgumentException when the statement has no such parameter
   */
  public Sql bind(String name, @Nullable Object value) {
    if (!text.names().contains(name)) {
      throw new IllegalArgumentException("no parameter :" + name);
    }
    values.put(name, value);
    return this;
  }

  /** Gives several parameters their values; as {@link #bind(String, Object)}. */
  public Sql bind(Map<String, ? extends @Nullable Object> more) {
    more.forEach(this::bind);
    return this;
  }

  /**
   * Gives parameters the values of a record's components of the same names; a component that the
   * statement does not name is passed over.
   */
  public Sql bind(Record components) {
    records.add(components);
    return this;
  }

  /** All rows, in the order of the statement. */
  public <T> List<T> list(Class<T> row) {
    return read(row, Integer.MAX_VALUE);
  }

  /** The first row; empty when there is none, and when it is a value that is null. */
  public <T> Optional<T> first(Class<T> row) {
    List<T> rows = read(row, 1);
    return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.getFirst());
  }

  /**
   * The only row.
   *
   * @throws IllegalStateException when there is none, or more than one
   */
  public <T> T one(Class<T> row) {
    List<T> rows = read(row, 2);
    if (rows.size() != 1) {
      throw new IllegalStateException(
          (rows.isEmpty() ? "no row" : "more than one row") + " for " + text.jdbc());
    }
    return rows.getFirst();
  }

  /**
   * Runs a statement for what it does.
   *
   * @return how many rows it changed
   */
  public int run() {
    return prepared(
        statement -> {
          bindTo(statement, null);
          statement.execute();
          return Math.max(statement.getUpdateCount(), 0);
        });
  }

  /**
   * Runs the statement once for each record, in one batch, its components bound beside what is
   * bound for all.
   *
   * @return how many rows it changed
   */
  public int runEach(Collection<? extends Record> rows) {
    if (rows.isEmpty()) {
      return 0;
    }
    return prepared(
        statement -> {
          for (Record row : rows) {
            bindTo(statement, row);
            statement.addBatch();
          }
          return IntStream.of(statement.executeBatch()).map(changed -> Math.max(changed, 0)).sum();
        });
  }

  private <T> List<T> read(Class<T> row, int most) {
    return prepared(
        statement -> {
          bindTo(statement, null);
          try (ResultSet result = statement.executeQuery()) {
            return RowReader.of(row).read(result, most);
          }
        });
  }

  /** What is done with the statement. */
  private interface Prepared<T> {
    T use(PreparedStatement statement) throws SQLException;
  }

  private <T> T prepared(Prepared<T> prepared) {
    return connections.with(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(text.jdbc())) {
            return prepared.use(statement);
          }
        });
  }

  private void bindTo(PreparedStatement statement, @Nullable Record row) throws SQLException {
    int position = 1;
    for (String name : text.names()) {
      Values.set(statement, position++, value(name, row));
    }
  }

  private @Nullable Object value(String name, @Nullable Record row) {
    if (values.containsKey(name)) {
      return values.get(name);
    }
    if (row != null && Values.components(row).containsKey(name)) {
      return Values.value(row, name);
    }
    for (Record record : records) {
      if (Values.components(record).containsKey(name)) {
        return Values.value(record, name);
      }
    }
    if (name.equals(MUNICIPALITY)) {
      return municipality.get();
    }
    throw new IllegalStateException("nothing is bound to :" + name);
  }
}
