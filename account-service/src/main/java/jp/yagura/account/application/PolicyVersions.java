package jp.yagura.account.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yagura.account.opening.OpeningPolicy;
import jp.yagura.account.opening.OpeningRecord;
import jp.yagura.account.opening.PolicyItem;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.account.procedure.PassedStageView;
import jp.yagura.account.register.AccountView;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.Times;
import org.jspecify.annotations.Nullable;

/**
 * The versions of an account's operation policy: what was permitted at its opening, and each change
 * that went through the decisions again.
 */
@RequestScoped
class PolicyVersions {
  private final Applications applications;
  private final ReadApplications reading;
  private final Language language;

  PolicyVersions(Applications applications, ReadApplications reading, Language language) {
    this.applications = applications;
    this.reading = reading;
    this.language = language;
  }

  /**
   * One item of a version.
   *
   * @param value null where this version no longer has it
   * @param before what the version before says; null where it has no such item
   * @param changed whether it says something else than the version before
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      String id, String label, @Nullable String value, @Nullable String before, boolean changed) {}

  /**
   * One version.
   *
   * @param number the first is 1
   * @param from first day in Japan on which it was in force
   * @param applicationId by which it came to be; null where PR wrote it into the register
   * @param filedBy who filed it; null where PR wrote it into the register
   * @param reason why it was changed; null for the first
   * @param decisions the stages by which it was permitted, consulted about or approved
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PolicyVersion(
      int number,
      LocalDate from,
      @Nullable UUID applicationId,
      @Nullable String filedBy,
      @Nullable String reason,
      List<PassedStageView> decisions,
      List<Item> items) {
    /** Whether there is one before it. */
    public boolean follows() {
      return number > 1;
    }
  }

  private record Edition(LocalDate from, @Nullable StoredApplication by, List<PolicyItem> items) {}

  /** All of an account, the latest first. */
  List<PolicyVersion> of(AccountView account) {
    List<Edition> texts = texts(account);
    List<PolicyVersion> versions = new ArrayList<>();
    List<PolicyItem> before = List.of();
    for (int i = 0; i < texts.size(); i++) {
      versions.add(version(i + 1, texts.get(i), before));
      before = texts.get(i).items();
    }
    return versions.reversed();
  }

  private List<Edition> texts(AccountView account) {
    OpeningRecord opening = OpeningRecord.of(account.opening());
    List<StoredApplication> cases =
        Stream.concat(
                Stream.ofNullable(opening.applicationId())
                    .flatMap(it -> applications.findByIdOptional(new ApplicationId(it)).stream()),
                applications.list("accountId", account.id()).stream())
            .map(Application::stored)
            .distinct()
            .filter(it -> it.kind() != ApplicationKind.CLOSING)
            .filter(it -> it.kind() == ApplicationKind.OPENING || inForce(it))
            .sorted(Comparator.comparing(StoredApplication::draftedAt))
            .toList();
    List<Edition> texts = new ArrayList<>();
    cases.forEach(it -> texts.add(new Edition(from(account, it), it, items(it))));
    List<PolicyItem> entered =
        opening.firstPolicy().isEmpty() ? opening.policy() : opening.firstPolicy();
    if (cases.stream().noneMatch(it -> it.kind() == ApplicationKind.OPENING)
        && !entered.isEmpty()) {
      texts.addFirst(new Edition(day(account), null, entered));
    }
    texts.sort(Comparator.comparing(Edition::from));
    return texts;
  }

  private static boolean inForce(StoredApplication it) {
    return it.state() == ApplicationState.DONE;
  }

  private List<PolicyItem> items(StoredApplication it) {
    GuidelineProfile profile = reading.profile(it);
    return OpeningPolicy.read(profile, it.content().policy(), "policy.", false, language.now())
        .items();
  }

  private static LocalDate day(AccountView account) {
    return LocalDate.ofInstant(account.registeredAt(), Times.TOKYO);
  }

  /** The opening counts from the registration; a change from its last decision. */
  private static LocalDate from(AccountView account, StoredApplication it) {
    return it.kind() == ApplicationKind.OPENING
        ? day(account)
        : it.stages().stream()
            .map(PassedStage::on)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElseGet(() -> LocalDate.ofInstant(it.changedAt(), Times.TOKYO));
  }

  private PolicyVersion version(int number, Edition text, List<PolicyItem> before) {
    StoredApplication by = text.by();
    return new PolicyVersion(
        number,
        text.from(),
        by == null ? null : by.id().value(),
        by == null ? null : by.filedByName(),
        by == null || number == 1 ? null : by.content().reason(),
        by == null ? List.of() : PassedStageView.of(decisions(by), language.now()),
        compared(text.items(), before, number > 1));
  }

  private List<PassedStage> decisions(StoredApplication it) {
    CaseStages stages = CaseStages.of(reading.profile(it), it.kind(), true);
    return it.stages().stream()
        .filter(
            passed ->
                stages.stage(passed.id()).filter(asked -> asked.stage().decision()).isPresent())
        .toList();
  }

  private List<Item> compared(List<PolicyItem> now, List<PolicyItem> before, boolean follows) {
    Map<String, PolicyItem> old = new LinkedHashMap<>();
    before.forEach(it -> old.put(it.id(), it));
    List<Item> items = new ArrayList<>();
    for (PolicyItem it : now) {
      PolicyItem was = old.remove(it.id());
      String value = said(it);
      String earlier = was == null ? null : said(was);
      boolean changed = follows && !value.equals(earlier);
      items.add(
          new Item(
              it.id(), it.label().in(language.now()), value, changed ? earlier : null, changed));
    }
    old.values()
        .forEach(
            it ->
                items.add(new Item(it.id(), it.label().in(language.now()), null, said(it), true)));
    return items;
  }

  private String said(PolicyItem item) {
    return PolicyItem.said(item.value(), language.now());
  }
}
