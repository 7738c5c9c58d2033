package jp.yagura.account.staffmove;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.account.custody.Keeper;
import jp.yagura.account.custody.KeeperRole;
import jp.yagura.account.register.AccountView;

/**
 * Finds who on a list keeps the credentials of an account. By the name, without spaces; sure where
 * the division that the person leaves is that of the record too. A product default.
 */
final class MatchMoves {
  private MatchMoves() {}

  /** Every row of the list that names a keeper, once per account, in the order of the list. */
  static List<MoveHit> hits(
      List<StaffMove> moves, List<Keeper> keepers, Map<UUID, AccountView> accounts) {
    List<MoveHit> hits = new ArrayList<>();
    for (StaffMove move : moves) {
      LocalDate on = move.on();
      if (move.fault() != null || on == null) {
        continue;
      }
      Map<UUID, List<Keeper>> found = new LinkedHashMap<>();
      keepers.stream()
          .filter(it -> names(it, move.name()))
          .forEach(it -> found.computeIfAbsent(it.accountId(), _ -> new ArrayList<>()).add(it));
      found.forEach(
          (id, named) -> {
            AccountView account = accounts.get(id);
            if (account != null) {
              hits.add(hit(move, on, account, named));
            }
          });
    }
    return hits;
  }

  private static MoveHit hit(
      StaffMove move, LocalDate on, AccountView account, List<Keeper> named) {
    String from = plain(move.from());
    boolean sure =
        !from.isEmpty() && named.stream().anyMatch(it -> sameDivision(from, plain(it.division())));
    List<KeeperRole> roles =
        named.stream().map(Keeper::role).distinct().sorted(Comparator.naturalOrder()).toList();
    return new MoveHit(
        move.row() + "/" + account.id(),
        move.row(),
        move.name(),
        move.from(),
        move.to(),
        on,
        account.id(),
        account.displayName() + " " + account.shownHandle(),
        account.operatingDivision(),
        roles,
        sure);
  }

  /** Whether a keeper is, or a text names, a person. */
  static boolean names(Keeper keeper, String person) {
    String name = plain(person);
    String text = plain(keeper.text());
    return keeper.role() == KeeperRole.CUSTODIAN ? text.equals(name) : text.contains(name);
  }

  /** 政策経営部広報広聴課 is 広報広聴課 too. */
  private static boolean sameDivision(String one, String other) {
    return !other.isEmpty() && (one.endsWith(other) || other.endsWith(one));
  }

  /** Without spaces, in the usual width. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
