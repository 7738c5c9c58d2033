package jp.yagura.account.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.guideline.posting.PostCheck;
import jp.yagura.profile.Platform;

/** Looks drafts through with what the register and the settings say. */
@ApplicationScoped
class DraftReader {
  private final FindAccounts accounts;
  private final PostWordQueries words;
  private final DraftChecks checks;
  private final Clock clock;

  DraftReader(FindAccounts accounts, PostWordQueries words, PostSettings settings, Clock clock) {
    this.accounts = accounts;
    this.words = words;
    this.checks = new DraftChecks(LinkHosts.bundled(), settings.nightFrom(), settings.nightUntil());
    this.clock = clock;
  }

  /**
   * What was found, and how long it is.
   *
   * @param lengths on the platforms whose limit is known
   */
  record Reading(List<CheckFinding> findings, List<TextLength> lengths) {}

  Reading read(PostContent content, Map<PostCheck.Kind, String> reasons, ApprovalRule rule) {
    List<AccountView> all = accounts.all();
    List<Platform> platforms =
        all.stream()
            .filter(it -> content.accounts().contains(it.id()))
            .map(AccountView::platform)
            .distinct()
            .toList();
    Set<String> handles =
        all.stream()
            .map(it -> it.handle().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    Instant at = Objects.requireNonNullElse(content.plannedAt(), clock.instant());
    DraftFacts draft = new DraftFacts(content, platforms, handles, at, words.all());
    List<TextLength> lengths =
        platforms.stream()
            .flatMap(it -> Stream.ofNullable(TextLength.of(it, content.text())))
            .toList();
    return new Reading(checks.look(rule.checks(), draft, reasons), lengths);
  }
}
