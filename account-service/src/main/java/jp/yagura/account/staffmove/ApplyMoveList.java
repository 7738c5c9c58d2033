package jp.yagura.account.staffmove;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.Chronicle;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.contract.Actor;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Asks for successors and other passwords, for those of a list who were chosen; or takes it back.
 */
@ApplicationScoped
class ApplyMoveList {
  private final MoveLists lists;
  private final MoveMarks marks;
  private final FindMoveLists find;
  private final FindAccounts accounts;
  private final AskSuccessor successor;
  private final Chronicle chronicle;
  private final Clock clock;

  ApplyMoveList(
      MoveLists lists,
      MoveMarks marks,
      FindMoveLists find,
      FindAccounts accounts,
      AskSuccessor successor,
      Chronicle chronicle,
      Clock clock) {
    this.lists = lists;
    this.marks = marks;
    this.find = find;
    this.accounts = accounts;
    this.successor = successor;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * Applies it.
   *
   * @param chosen keys of hits; null for all that are sure
   */
  @Transactional
  Outcome<MoveListView> apply(
      MoveListId id, IfMatch ifMatch, @Nullable Set<String> chosen, Actor by) {
    MoveList list = lists.hold(id).orElse(null);
    if (list == null) {
      return Outcome.refused(Refused.notFound());
    }
    List<MoveHit> hits = find.hits(list, by);
    List<MoveHit> wanted =
        hits.stream().filter(it -> chosen == null ? it.sure() : chosen.contains(it.key())).toList();
    Optional<Refused> refused =
        ifMatch
            .refuses(list.version())
            .or(() -> unknown(hits, chosen))
            .or(() -> list.apply(by, now()));
    if (refused.isPresent()) {
      return Outcome.refused(refused.get());
    }
    LocalDate today = LocalDate.ofInstant(now(), Times.TOKYO);
    List<UUID> marked = new ArrayList<>();
    for (MoveHit hit : wanted) {
      MoveMark mark = new MoveMark(id, hit);
      marks.persist(mark);
      successor.ask(mark, accounts.one(new AccountId(hit.accountId())), today);
      marked.add(hit.accountId());
    }
    lists.flush();
    chronicle.staffMoves("applied", id.value(), Map.of("accounts", marked), by);
    return Outcome.done(find.view(list, by));
  }

  /** Takes back what is open still of what it asked for. */
  @Transactional
  Outcome<MoveListView> undo(MoveListId id, IfMatch ifMatch, String reason, Actor by) {
    MoveList list = lists.hold(id).orElse(null);
    if (list == null) {
      return Outcome.refused(Refused.notFound());
    }
    Optional<Refused> refused =
        ifMatch
            .refuses(list.version())
            .or(() -> MoveListForm.wrongReason(reason))
            .or(() -> list.undo(reason.strip(), by, now()));
    if (refused.isPresent()) {
      return Outcome.refused(refused.get());
    }
    for (MoveMark mark : marks.of(id)) {
      successor.withdraw(mark);
      mark.withdrawn();
    }
    lists.flush();
    chronicle.staffMoves("undone", id.value(), Map.of("reason", reason.strip()), by);
    return Outcome.done(find.view(list, by));
  }

  private static Optional<Refused> unknown(List<MoveHit> hits, @Nullable Set<String> chosen) {
    Set<String> known = hits.stream().map(MoveHit::key).collect(Collectors.toSet());
    return chosen == null || known.containsAll(chosen)
        ? Optional.empty()
        : Optional.of(Refused.invalid("hits", "staffmove-unknown-hit"));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
