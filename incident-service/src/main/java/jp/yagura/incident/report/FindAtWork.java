package jp.yagura.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yagura.incident.incident.AtWork;
import jp.yagura.incident.incident.JoinIncidents;
import jp.yagura.incident.incident.Subjects;
import jp.yagura.incident.registercopy.AccountView;
import jp.yagura.incident.registercopy.FindAccount;
import jp.yagura.incident.registercopy.FindImitated;
import org.jspecify.annotations.Nullable;

/** Finds what is being worked on already, so that nobody reports it as if it were new. */
@ApplicationScoped
class FindAtWork {
  private static final int MOST = 5;
  private final JoinIncidents incidents;
  private final FindAccount accounts;
  private final FindImitated imitated;

  FindAtWork(JoinIncidents incidents, FindAccount accounts, FindImitated imitated) {
    this.incidents = incidents;
    this.accounts = accounts;
    this.imitated = imitated;
  }

  /**
   * Incidents at work about the same account or fake, or about an account that the given one looks
   * like; the latest first.
   *
   * @param account id in the register, or null
   * @param given words, addresses or handles, as they were typed
   */
  List<AtWork> of(@Nullable UUID account, List<String> given) {
    Map<String, AtWork> found = new LinkedHashMap<>();
    Set<String> keys = new TreeSet<>();
    if (account != null) {
      put(found, account, keys);
    }
    for (String text : given.stream().map(String::strip).filter(it -> !it.isEmpty()).toList()) {
      Optional<UUID> official = accounts.exactly(text).map(AccountView::id);
      Optional<UUID> alike =
          official.isPresent() ? Optional.empty() : imitated.by(text).map(it -> it.account().id());
      keys.add(Subjects.key(text));
      Stream.concat(official.stream(), alike.stream()).forEach(id -> put(found, id, keys));
    }
    put(found, null, keys);
    return found.values().stream().limit(MOST).toList();
  }

  private void put(Map<String, AtWork> found, @Nullable UUID account, Set<String> keys) {
    incidents.atWork(account, keys, MOST).forEach(it -> found.putIfAbsent(it.number(), it));
  }
}
