package jp.yagura.account.staffmove;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yagura.account.custody.FindKeepers;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.contract.Actor;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Reads lists of moves, with whom of them they concern. */
@ApplicationScoped
class FindMoveLists {
  private final MoveLists lists;
  private final MoveMarks marks;
  private final FindKeepers keepers;
  private final FindAccounts accounts;

  FindMoveLists(MoveLists lists, MoveMarks marks, FindKeepers keepers, FindAccounts accounts) {
    this.lists = lists;
    this.marks = marks;
    this.keepers = keepers;
    this.accounts = accounts;
  }

  /** The newest 100, without their rows. */
  List<MoveListView> newest() {
    return lists.newest().stream().map(it -> it.view(List.of(), List.of())).toList();
  }

  /** One; ends the request where there is none. That the keepers were read is written down. */
  @Transactional
  MoveListView one(MoveListId id, Actor by) {
    return view(lists.findByIdOptional(id).orElseThrow(() -> Refused.notFound().exception()), by);
  }

  /** One that was read before. */
  MoveListView view(MoveList list, Actor by) {
    Map<UUID, AccountView> known = known();
    return list.view(
        hits(list, known, by),
        marks.of(list.id()).stream().map(it -> it.view(name(known.get(it.accountId())))).toList());
  }

  /** Who of a list keeps credentials. */
  List<MoveHit> hits(MoveList list, Actor by) {
    return hits(list, known(), by);
  }

  private List<MoveHit> hits(MoveList list, Map<UUID, AccountView> known, Actor by) {
    return list.moves().isEmpty()
        ? List.of()
        : MatchMoves.hits(list.moves(), keepers.all("moves", by), known);
  }

  private Map<UUID, AccountView> known() {
    return accounts.all().stream().collect(Collectors.toMap(AccountView::id, Function.identity()));
  }

  private static String name(@Nullable AccountView account) {
    return account == null ? "" : account.displayName() + " " + account.shownHandle();
  }
}
