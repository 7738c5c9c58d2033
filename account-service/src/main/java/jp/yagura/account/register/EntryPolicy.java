package jp.yagura.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.account.opening.OpeningPolicy;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** What must hold for an entry beyond its single fields, whether it is new or changed. */
@ApplicationScoped
class EntryPolicy {
  private final Accounts accounts;
  private final OpeningPolicy opening;

  EntryPolicy(Accounts accounts, OpeningPolicy opening) {
    this.accounts = accounts;
    this.opening = opening;
  }

  /**
   * Everything that speaks against the entry.
   *
   * @param self the account the entry is for, or null for a new one
   */
  List<Refused> refusals(AccountEntry entry, @Nullable UUID self) {
    List<Refused> refusals = new ArrayList<>();
    opening.refusal(entry.platform(), entry.displayName()).ifPresent(refusals::add);
    if (!entry.platform().takes(host(entry.url()))) {
      refusals.add(Refused.invalid("url", "url-of-another-site", entry.platform().label()));
    }
    if (another(accounts.withHandle(entry.platform(), entry.handle()), self)) {
      refusals.add(taken("handle", "handle-taken", entry.platform().shown(entry.handle())));
    }
    String platformId = entry.platformId();
    if (platformId != null
        && another(accounts.withPlatformId(entry.platform(), platformId), self)) {
      refusals.add(taken("platformId", "platform-id-taken", platformId));
    }
    return refusals;
  }

  private static boolean another(Optional<Account> found, @Nullable UUID self) {
    return found
        .map(account -> account.view().id())
        .filter(id -> !Objects.equals(id, self))
        .isPresent();
  }

  private static Refused taken(String field, String code, String value) {
    return new Refused(
        Refused.Reason.CONFLICT, code, field, null, List.of(value), java.util.Map.of());
  }

  private static String host(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? "" : host;
    } catch (URISyntaxException _) {
      return "";
    }
  }
}
