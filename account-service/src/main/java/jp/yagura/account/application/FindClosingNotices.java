package jp.yagura.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The accounts of the municipality in scope of which it is announced that they will be closed. */
@ApplicationScoped
public class FindClosingNotices {
  private final ClosingNoticeQueries queries;

  FindClosingNotices(ClosingNoticeQueries queries) {
    this.queries = queries;
  }

  /** The first day on which each may go, by account. */
  public Map<UUID, LocalDate> byAccount() {
    return queries.all().stream()
        .collect(Collectors.toMap(ClosingNotice::accountId, ClosingNotice::closesOn));
  }
}
