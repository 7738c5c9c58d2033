package jp.yagura.account.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.account.procedure.Procedure;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.account.Opening;
import jp.yagura.guideline.account.Stage;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/** The gate that the guideline in force sets before an account. */
@ApplicationScoped
public class OpeningPolicy {
  private final GuidelineBook book;
  private final CurrentMunicipality municipality;
  private final Language language;

  OpeningPolicy(GuidelineBook book, CurrentMunicipality municipality, Language language) {
    this.municipality = municipality;
    this.book = book;
    this.language = language;
  }

  /** Why the guideline does not know such an account; empty when it may be registered. */
  public Optional<Refused> refusal(Platform platform, String displayName) {
    return book.inForce(municipality.required())
        .filter(profile -> profile.opening().gate() == Opening.Gate.FIXED_LIST)
        .filter(profile -> !names(profile, platform, displayName))
        .map(OpeningPolicy::refused);
  }

  /** Whether the gate was passed, and what is kept of it. */
  public Outcome<OpeningRecord> judge(@Nullable OpeningAnswers said) {
    OpeningAnswers answers = said == null ? OpeningAnswers.NOTHING : said;
    return book.inForce(municipality.required())
        .map(profile -> judge(profile, answers))
        .orElseGet(
            () ->
                Outcome.done(
                    new OpeningRecord(null, null, List.of(), List.of(), answers.earlier())));
  }

  /** The first day of the guideline; empty for a municipality without one. */
  public Optional<LocalDate> since() {
    return book.since(municipality.required());
  }

  /** What the gate asks, in the reader's language. */
  public OpeningQuestions questions() {
    return book.inForce(municipality.required())
        .map(profile -> OpeningQuestions.of(profile, language.now()))
        .orElse(OpeningQuestions.NONE);
  }

  /** For an account that comes with the product: its version, and no claim that it was opened. */
  public OpeningRecord sample() {
    String version =
        book.inForce(municipality.required()).map(GuidelineProfile::version).orElse(null);
    return new OpeningRecord(version, null, List.of(), List.of());
  }

  private Outcome<OpeningRecord> judge(GuidelineProfile profile, OpeningAnswers said) {
    if (said.earlier() != null) {
      return earlier(profile, said, said.earlier());
    }
    List<Refused> refusals = new ArrayList<>();
    accountClass(profile, said.accountClass()).ifPresent(refusals::add);
    var stages = Procedure.opening(profile).before(said.stages(), book.today(), language.now());
    refusals.addAll(stages.refusals());
    var policy = new PolicyCheck(profile, language.now());
    List<PolicyItem> items = policy.read(said.policy());
    refusals.addAll(policy.refusals());
    List<PassedStage> passed = published(profile, stages.passed(), items);
    return refusals.isEmpty()
        ? Outcome.done(new OpeningRecord(profile.version(), said.accountClass(), passed, items))
        : Outcome.refused(refusals);
  }

  /**
   * Nothing counts as published that was not: where the municipality publishes the policy too
   * (NGS-6.1a), an entry of which residents can read none is not published yet.
   */
  public static List<PassedStage> published(
      GuidelineProfile profile, List<PassedStage> passed, List<PolicyItem> items) {
    if (!profile.publication().statesPolicy() || !OpeningRecord.published(items).isEmpty()) {
      return passed;
    }
    List<String> publishing =
        profile.opening().stages().stream()
            .filter(stage -> stage.kind() == Stage.Kind.PUBLICATION)
            .map(Stage::id)
            .toList();
    return passed.stream().filter(stage -> !publishing.contains(stage.id())).toList();
  }

  /**
   * What an operation policy states, held against the items that a guideline asks for.
   *
   * @param said by the id of the item; null and blank are not said
   * @param path what the names of the fields begin with, such as {@code policy.}
   * @param whole whether items that are asked for may not be missing
   */
  public static PolicyReading read(
      GuidelineProfile profile,
      Map<String, String> said,
      String path,
      boolean whole,
      Locale locale) {
    var check = new PolicyCheck(profile, path, locale);
    List<PolicyItem> items = check.read(new OpeningAnswers(null, Map.of(), said).policy());
    return new PolicyReading(
        items,
        check.refusals().stream()
            .filter(refused -> whole || !refused.code().equals("policy-missing"))
            .toList());
  }

  /** What was read of a policy, and what cannot be taken. */
  public record PolicyReading(List<PolicyItem> items, List<Refused> refusals) {}

  /** No stage was passed then, and no paper asks for a policy; what there is of it is kept. */
  private Outcome<OpeningRecord> earlier(
      GuidelineProfile profile, OpeningAnswers said, EarlierOpening earlier) {
    List<Refused> refusals = new ArrayList<>();
    if (said.accountClass() != null) {
      accountClass(profile, said.accountClass()).ifPresent(refusals::add);
    }
    if (!said.stages().isEmpty()) {
      refusals.add(Refused.invalid("opening.earlier", "earlier-without-stages"));
    }
    day(profile, earlier).ifPresent(refusals::add);
    var policy = new PolicyCheck(profile, language.now());
    List<PolicyItem> items = policy.read(said.policy());
    policy.refusals().stream()
        .filter(refused -> !refused.code().equals("policy-missing"))
        .forEach(refusals::add);
    return refusals.isEmpty()
        ? Outcome.done(
            new OpeningRecord(
                profile.version(), said.accountClass(), List.of(), items, said.earlier()))
        : Outcome.refused(refusals);
  }

  private Optional<Refused> day(GuidelineProfile profile, EarlierOpening earlier) {
    String field = "opening.earlier.on";
    try {
      LocalDate since = book.since(profile.municipality()).orElse(profile.effectiveFrom());
      return earlier.on() == null || LocalDate.parse(earlier.on()).isBefore(since)
          ? Optional.empty()
          : Optional.of(
              Refused.invalid(field, "opened-under-guideline", Times.day(since, language.now())));
    } catch (DateTimeException _) {
      return Optional.of(Refused.invalid(field, "earlier-day"));
    }
  }

  private Optional<Refused> accountClass(GuidelineProfile profile, @Nullable String asked) {
    List<Opening.AccountClass> classes = profile.opening().classes();
    if (asked == null ? classes.isEmpty() : profile.opening().accountClass(asked).isPresent()) {
      return Optional.empty();
    }
    String known =
        classes.stream()
            .map(it -> it.id() + "（" + it.name().in(language.now()) + "）")
            .collect(Collectors.joining("、"));
    return Optional.of(
        classes.isEmpty()
            ? Refused.invalid("opening.accountClass", "no-account-classes")
            : Refused.invalid("opening.accountClass", "account-class-missing", known)
                .under(classes.getFirst().clause()));
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
