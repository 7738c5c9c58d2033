package jp.yagura.account.application;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.yagura.account.opening.Contractor;
import jp.yagura.account.opening.OpeningPolicy;
import jp.yagura.account.opening.PolicyItem;
import jp.yagura.account.procedure.PassedStageView;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.kit.paging.Version;
import org.jspecify.annotations.Nullable;

/**
 * An application as its page shows it, in the reader's language.
 *
 * @param name what the account is called, or is to be called; empty while unsaid
 * @param platform its label; empty while unsaid
 * @param kind what is applied for
 * @param ordered whether PR orders it
 * @param mayWrite whether the reader may write in it, and hand it in
 * @param forTheHead whether the reader writes for the head
 * @param mayEnterLater whether the reader may enter what was done before
 */
record ApplicationPage(
    UUID id,
    ApplicationKind kind,
    ApplicationState state,
    String name,
    String platform,
    String division,
    boolean ordered,
    @Nullable UUID accountId,
    String guideline,
    @Nullable String responsiblePerson,
    @Nullable String accountClass,
    @Nullable Contractor contractor,
    @Nullable String reason,
    @Nullable String criterion,
    List<Item> policy,
    List<PassedStageView> passed,
    List<Turn> turns,
    List<String> left,
    @Nullable String filedBy,
    @Nullable Instant filedAt,
    Instant changedAt,
    String version,
    boolean mayWrite,
    boolean forTheHead,
    boolean mayWithdraw,
    boolean mayEnterLater) {

  /** An item of the policy. */
  public record Item(String label, String value) {}

  /** Something that is weighed, with the name of its field. */
  public record Weighed(String name, String label) {}

  /**
   * Whose turn it is.
   *
   * @param active whether its form is shown: of several that are the reader's, the first
   */
  public record Turn(
      @Nullable String stage,
      String title,
      String guidance,
      String owner,
      @Nullable String cite,
      String act,
      List<Weighed> weighs,
      boolean waivable,
      boolean mine,
      boolean active) {
    /** Whether somebody says yes or no in it. */
    public boolean decided() {
      return act.equals("decide");
    }

    /** Whether it may be given back in it, without being a decision. */
    public boolean returnable() {
      return act.equals("unpublish");
    }

    /** Whether its owner only speaks. */
    public boolean consulted() {
      return act.equals("consult");
    }

    /** Whether the account's address is reported in it. */
    public boolean reported() {
      return act.equals("report");
    }
  }

  static ApplicationPage of(
      ApplicationView it, GuidelineProfile profile, Acting acting, String name, Locale locale) {
    ApplicationContent content = it.content();
    var platform = content.on();
    boolean writes = it.ordered() ? acting.pr() : acting.writesFor(it.division());
    String classId = content.accountClass();
    String criterion = content.criterion();
    return new ApplicationPage(
        it.id(),
        it.kind(),
        it.state(),
        name,
        platform == null ? "" : platform.label(),
        it.division(),
        it.ordered(),
        it.accountId(),
        it.guideline(),
        content.responsiblePerson(),
        classId == null
            ? null
            : profile.opening().accountClass(classId).map(c -> c.name().in(locale)).orElse(classId),
        content.contractor(),
        content.reason(),
        criterion == null
            ? null
            : profile
                .closing()
                .criterion(criterion)
                .map(c -> c.text().in(locale))
                .orElse(criterion),
        OpeningPolicy.read(profile, content.policy(), "policy.", false, locale).items().stream()
            .map(p -> new Item(p.label().in(locale), PolicyItem.said(p.value(), locale)))
            .toList(),
        PassedStageView.of(it.stages(), locale),
        turns(it.turns(), locale),
        it.left().stream().map(text -> text.in(locale)).toList(),
        it.filedBy(),
        it.filedAt(),
        it.changedAt(),
        Version.quoted(it.version()),
        it.state().written() && writes,
        !it.ordered() && acting.forTheHead(it.division()),
        !it.state().ended()
            && writes
            && (it.accountId() == null || it.kind() != ApplicationKind.OPENING),
        acting.pr() && it.turns().stream().anyMatch(turn -> !turn.act().equals("report")));
  }

  private static List<Turn> turns(List<ApplicationTurn> all, Locale locale) {
    ApplicationTurn active = all.stream().filter(ApplicationTurn::mine).findFirst().orElse(null);
    return all.stream().map(it -> turn(it, it.equals(active), locale)).toList();
  }

  private static Turn turn(ApplicationTurn it, boolean active, Locale locale) {
    return new Turn(
        it.stage(),
        it.title().in(locale),
        it.guidance().in(locale),
        it.ownerTitle().in(locale),
        it.cite(),
        it.act(),
        it.weighs().stream()
            .map(w -> new Weighed("weighed." + w.id(), w.label().in(locale)))
            .toList(),
        it.waivable(),
        it.mine(),
        active);
  }
}
