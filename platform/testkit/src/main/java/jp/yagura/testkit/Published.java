package jp.yagura.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import jp.yagura.contract.Event;
import jp.yagura.contract.EventTypes;

/** What the service under test has told and the relay has not carried away yet. */
@ApplicationScoped
public class Published {
  private final AgroalDataSource database;
  private final ObjectMapper json;

  Published(AgroalDataSource database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** All events in the order in which they will leave. */
  public List<Event> events() {
    List<Event> events = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select type, payload from outbox order by id")) {
      while (row.next()) {
        Class<? extends Event> type = EventTypes.byName(row.getString(1)).orElseThrow();
        events.add(json.readValue(row.getString(2), type));
      }
      return events;
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The events of one kind. */
  public <E extends Event> List<E> events(Class<E> type) {
    return events().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Empties the outbox, so that a test sees only what comes after. */
  public void forget() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("delete from outbox");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
