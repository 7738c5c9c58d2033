package jp.yagura.account.register.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/** What happened to the accounts, in a table that is only ever added to. */
@ApplicationScoped
public class History {
  private final Lines lines;

  History(Lines lines) {
    this.lines = lines;
  }

  @ApplicationScoped
  static class Lines implements PanacheRepositoryBase<HistoryLine, UUID> {}

  /** Adds one line, in the transaction of what it tells. */
  public void add(HistoryEntry entry) {
    lines.persist(new HistoryLine(entry));
  }

  /** An account's history, the newest first. */
  public Page<HistoryEntry> of(UUID accountId, @Nullable Cursor after, int limit) {
    List<HistoryEntry> found =
        after == null
            ? page("accountId = ?1 order by at desc, id desc", limit, accountId)
            : page(
                "accountId = ?1 and (at < ?2 or (at = ?2 and id < ?3)) order by at desc, id desc",
                limit,
                accountId,
                after.at(),
                after.id());
    return Page.of(found, limit, line -> new Cursor(line.at(), line.id()));
  }

  /** When each account last entered a state, by account; those that never did are left out. */
  public Map<UUID, Instant> lastEntered(String state) {
    return lines
        .getEntityManager()
        .createQuery(
            """
            select accountId, max(at) from HistoryLine
            where action = 'state-moved' and after = :state group by accountId""",
            Object[].class)
        .setParameter("state", state)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
  }

  private List<HistoryEntry> page(String query, int limit, Object... parameters) {
    return lines.find(query, parameters).range(0, limit).stream().map(HistoryLine::entry).toList();
  }
}
