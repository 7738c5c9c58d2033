package jp.yagura.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.kit.store.Database;

@ApplicationScoped
class ReceiptQueries {
  private final Database database;

  ReceiptQueries(Database database) {
    this.database = database;
  }

  /** The next serial of a year in one of the two series; its row is locked until the commit. */
  int next(FiscalYear year, boolean drill) {
    return database
        .sql(
            """
            insert into receipt_counter as c (municipality, fiscal_year, drill, last)
            values (:municipality, :year, :drill, 1)
            on conflict (municipality, fiscal_year, drill) do update set last = c.last + 1
            returning last""")
        .bind("year", year.starts())
        .bind("drill", drill)
        .one(Integer.class);
  }
}
