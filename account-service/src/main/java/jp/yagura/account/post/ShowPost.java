package jp.yagura.account.post;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.posting.PostCheck;
import jp.yagura.guideline.wording.Clause;
import jp.yagura.guideline.wording.Rule;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import org.jspecify.annotations.Nullable;

/** What the pages of posts show, in the reader's language. */
@RequestScoped
class ShowPost {
  private final FindPosts find;
  private final WritePost write;
  private final PostGuidelines guidelines;
  private final DraftReader reader;
  private final PostAccess access;
  private final FindAccounts accounts;
  private final CurrentCaller caller;
  private final Language language;

  ShowPost(
      FindPosts find,
      WritePost write,
      PostGuidelines guidelines,
      DraftReader reader,
      PostAccess access,
      FindAccounts accounts,
      CurrentCaller caller,
      Language language) {
    this.find = find;
    this.write = write;
    this.guidelines = guidelines;
    this.reader = reader;
    this.access = access;
    this.accounts = accounts;
    this.caller = caller;
    this.language = language;
  }

  /**
   * A choice, with the clause it comes from.
   *
   * @param cite empty for a product default
   */
  record Choice(String id, String text, String cite) {}

  /** The guideline's own words. */
  record Quote(String cite, String quote) {}

  /** Something found, with what the guideline says. */
  record Found(CheckFinding f, String text, String cite) {}

  /** What the form of a draft offers. */
  record Choices(
      List<AccountView> accounts,
      List<Choice> categories,
      List<String> classes,
      String who,
      boolean needed) {}

  /**
   * A post for its page.
   *
   * @param agree how the guideline has it agreed to
   * @param who decides, by title
   * @param cases in which it may be agreed to orally, or beforehand
   * @param prohibited in the guideline's own words
   * @param mayWrite whether the reader writes for the division
   */
  record Shown(
      PostView p,
      List<AccountView> accounts,
      List<Found> findings,
      List<TextLength> lengths,
      List<PostLine> lines,
      String agree,
      String agreeCite,
      String who,
      boolean needed,
      boolean oral,
      boolean standing,
      boolean second,
      List<Choice> cases,
      List<Quote> prohibited,
      @Nullable Choice category,
      @Nullable Choice scope,
      boolean mayWrite,
      boolean mayDecide,
      boolean mayConfirm,
      boolean mayReport) {

    public boolean edits() {
      return mayWrite && p.can(PostAct.EDIT);
    }

    /** Whether it may be asked for, or agreed to in another way. */
    public boolean releases() {
      return mayWrite && (p.can(PostAct.ASK) || p.can(PostAct.CHECKED));
    }

    public boolean decides() {
      return mayDecide && p.can(PostAct.APPROVE);
    }

    public boolean confirms() {
      return mayConfirm && p.can(PostAct.CONFIRM);
    }

    public boolean posts() {
      return mayWrite && p.can(PostAct.POSTED);
    }

    public boolean corrects() {
      return mayWrite && p.can(PostAct.CORRECT);
    }

    public boolean withdraws() {
      return mayWrite && p.can(PostAct.WITHDRAW);
    }
  }

  Choices choices() {
    ApprovalRule rule = guidelines.now();
    return new Choices(
        write.mine(),
        rule.posting().allowed().stream().map(it -> choice(it, rule)).toList(),
        rule.knowsClasses() ? PostRules.CLASSES : List.of(),
        title(rule),
        rule.mode().needed());
  }

  Shown shown(PostView post) {
    ApprovalRule rule = guidelines.now();
    Locale in = language.now();
    DraftReader.Reading reading = reader.read(post.content(), post.reasons(), rule);
    String scope = Objects.requireNonNullElse(post.scope(), "");
    boolean mayWrite = access.mayWriteFor(post.division());
    boolean own = caller.subject().equals(post.writtenBySubject());
    return new Shown(
        post,
        accounts.all().stream().filter(it -> post.content().accounts().contains(it.id())).toList(),
        reading.findings().stream().map(it -> found(it, rule)).toList(),
        reading.lengths(),
        find.lines(post),
        rule.posting().approval().text().in(in),
        cites(rule.profile(), rule.posting().approval().clauses()),
        title(rule),
        rule.mode().needed(),
        rule.mode().oral(),
        rule.mode().standing(),
        rule.posting().secondChecker() != null,
        rule.posting().approval().exceptions().stream().map(it -> choice(it, rule)).toList(),
        prohibited(rule),
        rule.posting().allowed().stream()
            .filter(it -> it.id().equals(post.content().category()))
            .map(it -> choice(it, rule))
            .findFirst()
            .orElse(null),
        rule.exception(scope).map(it -> choice(it, rule)).orElse(null),
        mayWrite,
        access.decides(rule, post.division()) && (!own || rule.writerMayAgree()),
        access.heads(post.division()),
        caller.is(Role.STAFF, Role.HEAD, Role.PR, Role.IT));
  }

  /** The cases of the guideline, for agreeing beforehand. */
  List<Choice> cases() {
    ApprovalRule rule = guidelines.now();
    return rule.posting().approval().exceptions().stream().map(it -> choice(it, rule)).toList();
  }

  /** Whether the guideline lets the head agree beforehand. */
  boolean knowsStanding() {
    return guidelines.now().mode().standing();
  }

  private String title(ApprovalRule rule) {
    return rule.profile().vocabulary().title(rule.by()).in(language.now());
  }

  private Found found(CheckFinding it, ApprovalRule rule) {
    PostCheck check = Objects.requireNonNull(rule.checks().get(it.kind()));
    return new Found(it, check.text().in(language.now()), cites(rule.profile(), it.clauses()));
  }

  private Choice choice(Rule it, ApprovalRule rule) {
    return new Choice(it.id(), it.text().in(language.now()), cites(rule.profile(), it.clauses()));
  }

  /** Complete, as published: what the person attests. */
  private static List<Quote> prohibited(ApprovalRule rule) {
    GuidelineProfile profile = rule.profile();
    return rule.posting().prohibited().stream()
        .flatMap(it -> it.clauses().stream())
        .distinct()
        .flatMap(id -> profile.clause(id).stream())
        .map(clause -> new Quote(profile.cite(clause.id()), quote(clause)))
        .toList();
  }

  private static String quote(Clause clause) {
    return clause.quote();
  }

  private static String cites(GuidelineProfile profile, List<String> clauses) {
    return clauses.stream().map(profile::cite).collect(Collectors.joining("、"));
  }
}
