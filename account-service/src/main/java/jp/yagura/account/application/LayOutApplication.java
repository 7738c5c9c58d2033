package jp.yagura.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.language.Language;
import org.jspecify.annotations.Nullable;

/** Puts the pages of applications together. */
@ApplicationScoped
class LayOutApplication {
  private final ReadApplications read;
  private final FindAccounts accounts;
  private final CurrentCaller caller;
  private final Language language;

  LayOutApplication(
      ReadApplications read, FindAccounts accounts, CurrentCaller caller, Language language) {
    this.read = read;
    this.accounts = accounts;
    this.caller = caller;
    this.language = language;
  }

  Locale language() {
    return language.now();
  }

  Acting acting() {
    return Acting.of(caller);
  }

  /** The page of one application; ends the request where it is not for this caller. */
  ApplicationPage page(ApplicationId id) {
    return page(read.one(id));
  }

  ApplicationPage page(ApplicationView it) {
    return ApplicationPage.of(it, read.inForce(), acting(), name(it), language.now());
  }

  /** The pages of all that the caller may read, those that wait for the caller first. */
  List<ApplicationPage> all() {
    return read.all().stream().map(this::page).toList();
  }

  /** One application; ends the request where it is not for this caller. */
  ApplicationView read(ApplicationId id) {
    return read.one(id);
  }

  /** Whether the reader may begin an application for a new account. */
  boolean mayApply() {
    Acting acting = acting();
    boolean opener = read.inForce().opening().applicant() != OwnerRole.PR || acting.pr();
    return opener && acting.writesFor(acting.division());
  }

  List<ApplicationLine> history(ApplicationId id) {
    return read.history(id);
  }

  /** What is asked for such an application. */
  ApplicationQuestions questions(ApplicationKind kind) {
    return ApplicationQuestions.of(read.inForce(), kind, language.now());
  }

  GuidelineProfile profile() {
    return read.inForce();
  }

  /** The account that an application is about; null where there is none yet. */
  @Nullable AccountView account(@Nullable UUID id) {
    return id == null ? null : accounts.byId(new AccountId(id)).orElse(null);
  }

  private String name(ApplicationView it) {
    AccountView account = account(it.accountId());
    String name = account == null ? it.content().displayName() : account.displayName();
    return name == null ? "" : name;
  }
}
