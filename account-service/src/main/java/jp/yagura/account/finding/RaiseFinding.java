package jp.yagura.account.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import jp.yagura.account.duty.Duties;
import jp.yagura.account.duty.DutyKind;
import jp.yagura.account.duty.DutyRequest;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Chronicle;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.contract.Actor;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/** Where what watches says what it noticed. One of a kind is open about an account at a time. */
@ApplicationScoped
public class RaiseFinding {
  private static final Words WORDS = Words.of("finding");

  private final Findings findings;
  private final FindingQueries queries;
  private final FindAccounts accounts;
  private final Duties duties;
  private final Chronicle chronicle;
  private final FindingSettings settings;
  private final Clock clock;

  RaiseFinding(
      Findings findings,
      FindingQueries queries,
      FindAccounts accounts,
      Duties duties,
      Chronicle chronicle,
      FindingSettings settings,
      Clock clock) {
    this.findings = findings;
    this.queries = queries;
    this.accounts = accounts;
    this.duties = duties;
    this.chronicle = chronicle;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Something is another than before. The same again is nothing new, neither while it is open nor
   * after somebody explained just that.
   *
   * @param before what it was, or null
   * @param after what it is now, or null
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void changed(
      AccountView account, FindingKind kind, @Nullable String before, @Nullable String after) {
    accounts.hold(new AccountId(account.id()));
    Finding newest = findings.newest(account.id(), kind).orElse(null);
    if (newest != null && newest.facts().state() != FindingState.ENDED) {
      boolean same = Objects.equals(newest.facts().after(), after);
      if (same || newest.facts().open()) {
        newest.nowIs(after);
        return;
      }
    }
    raise(account, kind, before, after);
  }

  /**
   * Posts that are unlike those before; further ones join the finding that nobody explained.
   *
   * @param posts at least one
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void posted(AccountView account, List<FoundPost> posts) {
    accounts.hold(new AccountId(account.id()));
    FindingKind kind = FindingKind.UNAPPROVED_POSTS;
    Finding finding =
        findings
            .newest(account.id(), kind)
            .filter(it -> it.facts().explainable())
            .orElseGet(() -> raise(account, kind, null, null));
    findings.flush();
    queries.add(finding.id().value(), posts);
  }

  /** When the first post of the finding about posts that nobody explained was posted. */
  public Optional<Instant> postsSince(AccountView account) {
    return findings
        .newest(account.id(), FindingKind.UNAPPROVED_POSTS)
        .filter(it -> it.facts().explainable())
        .flatMap(it -> queries.firstPost(it.id().value()));
  }

  /** It is as it should be again; nothing happens where nothing was found. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void ended(AccountView account, FindingKind kind) {
    Finding newest = findings.newest(account.id(), kind).orElse(null);
    if (newest != null && newest.facts().state() != FindingState.ENDED) {
      newest.end(now());
      duties.withdraw(DutyKind.FINDING, newest.id().value());
      chronicle.note(FindingNotes.ended(newest.facts()), Actor.SYSTEM);
    }
  }

  private Finding raise(
      AccountView account, FindingKind kind, @Nullable String before, @Nullable String after) {
    Instant now = now();
    Finding finding = new Finding(account.id(), kind, before, after, now);
    findings.persistAndFlush(finding);
    chronicle.note(FindingNotes.raised(finding.facts()), Actor.SYSTEM);
    String title = WORDS.get("kind", Locale.JAPANESE, kind) + "：" + account.displayName();
    duties.ask(
        new DutyRequest(
            DutyKind.FINDING,
            new AccountId(account.id()),
            finding.id().value(),
            title,
            "pr",
            null,
            now.plus(settings.within()),
            "/accounts/findings/" + finding.id()));
    return finding;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
