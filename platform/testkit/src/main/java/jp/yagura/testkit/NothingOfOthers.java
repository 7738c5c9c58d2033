package jp.yagura.testkit;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;

/**
 * Every class of tests begins without the accounts and incidents of the classes before it: a sweep,
 * a list of the latest or a page of all that waits would else grow with each class. What the
 * services told one another (copies, people, contacts) stays.
 */
public final class NothingOfOthers implements QuarkusTestBeforeClassCallback {
  private static final String EMPTY =
      """
      do $$
      declare
        name text;
        roots text;
      begin
        select string_agg(quote_ident(tablename), ', ') into roots from pg_tables
        where schemaname = current_schema() and tablename in (
          'account', 'duty', 'incident', 'notice', 'timeline_entry', 'resident_report',
          'searchable_text');
        if roots is null then
          return;
        end if;
        for name in select tablename from pg_tables where schemaname = current_schema() loop
          execute format('alter table %I disable trigger user', name);
        end loop;
        execute 'truncate ' || roots || ' cascade';
        for name in select tablename from pg_tables where schemaname = current_schema() loop
          execute format('alter table %I enable trigger user', name);
        end loop;
      end $$
      """;

  /** By name: the class of the test may come from another class loader. */
  private static boolean keeps(Class<?> testClass) {
    return Arrays.stream(testClass.getAnnotations())
        .anyMatch(it -> it.annotationType().getName().equals(KeepsDatabase.class.getName()));
  }

  @Override
  public void beforeClass(Class<?> testClass) {
    if (keeps(testClass)) {
      return;
    }
    try (Connection database = Arc.container().instance(DataSource.class).get().getConnection();
        Statement statement = database.createStatement()) {
      statement.execute(EMPTY);
    } catch (SQLException e) {
      throw new IllegalStateException("what other tests left is still there", e);
    }
  }
}
