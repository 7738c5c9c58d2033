package jp.yagura.notification.dutycopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yagura.contract.DutySummary;

/** Keeps the copies of duties up to date and answers from them. */
@ApplicationScoped
public class DutyCopies {
  private final DutyCopyQueries queries;

  DutyCopies(DutyCopyQueries queries) {
    this.queries = queries;
  }

  /** Takes over what is known of a duty now. */
  public DutyFacts follow(DutySummary duty) {
    DutyFacts facts =
        new DutyFacts(
            duty.dutyId(),
            duty.kind(),
            duty.title(),
            duty.accountLabel(),
            duty.owner(),
            duty.division(),
            duty.dueAt(),
            duty.path());
    queries.put(facts);
    return facts;
  }

  /** What is known; empty for a duty of nobody or of another municipality. */
  public Optional<DutyFacts> find(UUID dutyId) {
    return queries.find(List.of(dutyId)).stream().findFirst();
  }

  /** The same for many, by id. */
  public Map<UUID, DutyFacts> find(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : queries.find(ids).stream()
            .collect(Collectors.toMap(DutyFacts::dutyId, Function.identity()));
  }
}
