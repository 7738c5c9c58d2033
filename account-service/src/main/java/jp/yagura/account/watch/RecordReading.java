package jp.yagura.account.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import jp.yagura.account.accountreview.NextReview;
import jp.yagura.account.finding.FindingKind;
import jp.yagura.account.finding.FoundPost;
import jp.yagura.account.finding.RaiseFinding;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.contract.Actor;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/** Writes down what came of reading an account, and what is unusual about it. */
@ApplicationScoped
class RecordReading {
  private static final Words WORDS = Words.of("watch");
  private static final int ENOUGH = 20;

  /** When an account is read for the first time, what is older is how it was before. */
  private static final Duration RECENT = Duration.ofDays(30);

  private final WatchQueries queries;
  private final FindAccounts accounts;
  private final RaiseFinding findings;
  private final NextReview reviews;
  private final WatchSettings settings;
  private final PostPolicy policy;
  private final Clock clock;

  RecordReading(
      WatchQueries queries,
      FindAccounts accounts,
      RaiseFinding findings,
      NextReview reviews,
      WatchSettings settings,
      Clock clock) {
    this.queries = queries;
    this.accounts = accounts;
    this.findings = findings;
    this.reviews = reviews;
    this.settings = settings;
    this.policy = new PostPolicy(settings.silentFor(), settings.burst());
    this.clock = clock;
  }

  /**
   * Writes it down, if the lease still holds.
   *
   * @param every how often the account is read just now
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void record(StoredWatch watch, UUID lease, Reading reading, Duration every) {
    AccountView account = accounts.byId(new AccountId(watch.accountId())).orElse(null);
    if (account == null) {
      return;
    }
    accounts.hold(new AccountId(watch.accountId()));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    switch (reading) {
      case Reading.Failed failed -> missed(account, watch, lease, failed, now, every);
      case Reading.Done done -> read(account, watch, lease, done, now, every);
    }
  }

  private void missed(
      AccountView account,
      StoredWatch watch,
      UUID lease,
      Reading.Failed failed,
      Instant now,
      Duration every) {
    Duration asked = failed.after();
    Duration pause = asked != null && asked.compareTo(every) > 0 ? asked : every;
    int misses = watch.misses() + 1;
    boolean ours =
        queries.finish(
            new WatchQueries.Result(
                watch.accountId(),
                lease,
                null,
                null,
                now.plus(pause),
                misses,
                failed.problem(),
                now,
                null));
    if (ours && misses >= settings.misses()) {
      String why = WORDS.get("problem", Locale.JAPANESE, failed.problem());
      String detail = failed.detail().isEmpty() ? why : why + "（" + failed.detail() + "）";
      findings.changed(account, FindingKind.NOT_WATCHED, null, PlainMarkup.line(detail));
    }
  }

  private void read(
      AccountView account,
      StoredWatch watch,
      UUID lease,
      Reading.Done done,
      Instant now,
      Duration every) {
    ProfileSnapshot profile =
        done.profile() == null ? null : done.profile().keeping(watch.profile());
    boolean ours =
        queries.finish(
            new WatchQueries.Result(
                watch.accountId(),
                lease,
                profile,
                new Validators(done.validators()),
                now.plus(every),
                0,
                null,
                now,
                now));
    if (!ours) {
      return;
    }
    findings.ended(account, FindingKind.NOT_WATCHED);
    if (profile != null) {
      compare(account, watch, profile);
    }
    List<FoundPost> fresh = fresh(watch, done.posts());
    if (!fresh.isEmpty()) {
      LocalDate on = LocalDate.ofInstant(fresh.getLast().at(), Times.TOKYO);
      LocalDate today = LocalDate.ofInstant(now, Times.TOKYO);
      reviews.posted(account, on.isAfter(today) ? today : on, Actor.SYSTEM);
    }
    judge(account, fresh, now);
    Instant old = now.atZone(Times.TOKYO).minus(settings.remember()).toInstant();
    queries.forget(watch.accountId(), old);
  }

  private void compare(AccountView account, StoredWatch watch, ProfileSnapshot now) {
    String registered = account.platformId();
    List<Drift> drifts = DriftPolicy.drifts(registered, watch.profile(), now);
    drifts.forEach(it -> findings.changed(account, it.kind(), it.before(), it.after()));
    boolean another = drifts.stream().anyMatch(it -> it.kind() == FindingKind.ID_CHANGED);
    if (!another && registered != null && now.id() != null) {
      findings.ended(account, FindingKind.ID_CHANGED);
    }
    String link = watch.backLink();
    if (link != null && !another) {
      if (DriftPolicy.leadsTo(now, link)) {
        findings.ended(account, FindingKind.BACK_LINK_GONE);
      } else {
        findings.changed(account, FindingKind.BACK_LINK_GONE, link, null);
      }
    }
  }

  /** What is new, the oldest first; it is known from now on. */
  private List<FoundPost> fresh(StoredWatch watch, List<FoundPost> posts) {
    Set<String> known =
        new HashSet<>(queries.known(watch.accountId(), posts.stream().map(FoundPost::id).toList()));
    List<FoundPost> fresh =
        posts.stream()
            .filter(it -> known.add(it.id()))
            .sorted(Comparator.comparing(FoundPost::at))
            .toList();
    queries.add(watch.accountId(), fresh);
    return fresh;
  }

  private void judge(AccountView account, List<FoundPost> fresh, Instant now) {
    List<FoundPost> recent =
        fresh.stream().filter(it -> it.at().isAfter(now.minus(RECENT))).toList();
    if (recent.isEmpty()) {
      return;
    }
    @Nullable Instant open = findings.postsSince(account).orElse(null);
    Instant first = recent.getFirst().at();
    Instant since = open != null && open.isBefore(first) ? open : first;
    List<FoundPost> before = queries.before(account.id(), since, ENOUGH);
    if (policy.unusual(before, recent)) {
      findings.posted(account, recent);
    }
  }
}
