package jp.yagura.account.compromise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads which open incidents concern which accounts of the municipality in scope. */
@ApplicationScoped
public class FindConcerns {
  private final Concerns concerns;

  FindConcerns(Concerns concerns) {
    this.concerns = concerns;
  }

  /** The incidents of each account that has any. */
  public Map<UUID, List<UUID>> openByAccount() {
    return concerns.list("open").stream()
        .collect(
            Collectors.groupingBy(
                Concern::accountId, Collectors.mapping(Concern::incidentId, Collectors.toList())));
  }
}
