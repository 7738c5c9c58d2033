package jp.yagura.account.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.yagura.account.finding.FindingKind;
import jp.yagura.account.finding.RaiseFinding;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Chronicle;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.contract.Actor;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Says that an account is watched, and by what. */
@ApplicationScoped
class ChangeWatch {
  private static final int LONGEST = 500;

  private final WatchQueries queries;
  private final FindWatch find;
  private final FindAccounts accounts;
  private final RaiseFinding findings;
  private final Chronicle chronicle;
  private final WatchSettings settings;
  private final CurrentCaller caller;
  private final Clock clock;

  ChangeWatch(
      WatchQueries queries,
      FindWatch find,
      FindAccounts accounts,
      RaiseFinding findings,
      Chronicle chronicle,
      WatchSettings settings,
      CurrentCaller caller,
      Clock clock) {
    this.queries = queries;
    this.find = find;
    this.accounts = accounts;
    this.findings = findings;
    this.chronicle = chronicle;
    this.settings = settings;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * What is wanted.
   *
   * @param feed address of an RSS or Atom feed; empty to read what the platform offers
   * @param backLink what the profile has to lead to; empty where nothing
   */
  record Wanted(boolean watching, String feed, String backLink) {}

  /**
   * Changes it. What was learnt of another address is forgotten.
   *
   * @param ifMatch the version that the caller read; 0 where nobody set anything
   */
  @Transactional
  Outcome<WatchView> change(AccountId id, IfMatch ifMatch, Wanted wanted) {
    AccountView account = accounts.one(id);
    accounts.hold(id);
    StoredWatch before = queries.of(account.id()).orElse(null);
    Optional<Refused> stale = ifMatch.refuses(before == null ? 0 : before.version());
    if (stale.isPresent()) {
      return Outcome.refused(stale.get());
    }
    String feed = wanted.feed().strip();
    String link = wanted.backLink().strip();
    List<Refused> wrong = new ArrayList<>();
    if (!link.isEmpty() && host("https://" + link.replaceFirst("^https?://", "")).isEmpty()) {
      wrong.add(Refused.invalid("backLink", "watch-back-link"));
    }
    WatchTargets.Target target = target(account, feed, wrong);
    if (wanted.watching() && account.state() == AccountState.RETIRED) {
      wrong.add(Refused.conflict("check-of-ended"));
    }
    if (!wrong.isEmpty() || target == null) {
      return Outcome.refused(wrong);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Actor by = caller.actor();
    StoredWatch same =
        before != null
                && before.source() == target.source()
                && before.address().equals(target.address())
            ? before
            : null;
    StoredWatch after =
        new StoredWatch(
            account.id(),
            target.source(),
            target.address(),
            link.isEmpty() ? null : link,
            wanted.watching(),
            same == null ? null : same.profile(),
            same == null ? Validators.NONE : same.validators(),
            now,
            0,
            null,
            same == null ? null : same.triedAt(),
            same == null ? null : same.readAt(),
            now,
            by.name(),
            before == null ? 1 : before.version() + 1);
    queries.put(after);
    if (!wanted.watching()) {
      findings.ended(account, FindingKind.NOT_WATCHED);
    }
    chronicle.note(WatchNotes.changed(after), by);
    return Outcome.done(find.view(after));
  }

  private WatchTargets.@Nullable Target target(
      AccountView account, String feed, List<Refused> wrong) {
    if (feed.isEmpty()) {
      Optional<WatchTargets.Target> target = WatchTargets.of(account);
      if (target.isEmpty()) {
        wrong.add(
            WatchTargets.takesFeed(account.platform())
                ? Refused.invalid("feed", "watch-needs-feed")
                : Refused.conflict("watch-not-this-platform", account.platform().label()));
        return null;
      }
      // a server of Mastodon is the register's to name, and the deployment's to allow
      int at = target.get().address().indexOf('@');
      if (target.get().source() == WatchSource.MASTODON) {
        allowed("watching", target.get().address().substring(at + 1), wrong);
      }
      return target.get();
    }
    if (!WatchTargets.takesFeed(account.platform())) {
      wrong.add(Refused.conflict("watch-not-this-platform", account.platform().label()));
      return null;
    }
    Optional<String> host = host(feed);
    if (host.isEmpty()) {
      wrong.add(Refused.invalid("feed", "watch-feed-address"));
      return null;
    }
    allowed("feed", host.get(), wrong);
    return new WatchTargets.Target(WatchSource.FEED, feed);
  }

  private void allowed(String field, String host, List<Refused> wrong) {
    boolean templated = !settings.mastodon().equals("https://(server)") && field.equals("watching");
    if (!templated && !settings.hosts().contains(host.toLowerCase(Locale.ROOT))) {
      wrong.add(Refused.invalid(field, "watch-host-not-allowed", host));
    }
  }

  private Optional<String> host(String address) {
    boolean scheme =
        address.startsWith("https://")
            || (settings.privateNetwork() && address.startsWith("http://"));
    if (!scheme || address.length() > LONGEST || address.contains("@")) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(new URI(address).getHost());
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}
