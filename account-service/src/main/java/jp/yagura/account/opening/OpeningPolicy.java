package jp.yagura.account.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yagura.account.platform.Platform;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.Guidelines;
import jp.yagura.guideline.account.Opening;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.refusal.Refused;

/** Which accounts a municipality's guideline lets stand in the register at all. */
@ApplicationScoped
public class OpeningPolicy {
  private final Clock clock;

  OpeningPolicy(Clock clock) {
    this.clock = clock;
  }

  /** Why the guideline does not know such an account; empty when it may be registered. */
  public Optional<Refused> refusal(String municipality, Platform platform, String displayName) {
    return Guidelines.bundled()
        .inForce(municipality, LocalDate.ofInstant(clock.instant(), Times.TOKYO))
        .filter(profile -> profile.opening().gate() == Opening.Gate.FIXED_LIST)
        .filter(profile -> !names(profile, platform, displayName))
        .map(OpeningPolicy::refused);
  }

  private static boolean names(GuidelineProfile profile, Platform platform, String displayName) {
    return profile.opening().fixedAccounts().stream()
        .anyMatch(
            account ->
                account.platform().equals(platform.label()) && account.name().equals(displayName));
  }

  private static Refused refused(GuidelineProfile profile) {
    List<Opening.FixedAccount> accounts = profile.opening().fixedAccounts();
    String clause = accounts.getFirst().clause();
    String listed =
        accounts.stream()
            .map(account -> account.platform() + "「" + account.name() + "」")
            .collect(Collectors.joining("、"));
    return new Refused(
        Refused.Reason.CONFLICT,
        "only-listed-accounts",
        null,
        clause,
        List.of(profile.cite(clause), listed),
        Map.of());
  }
}
