package jp.yagura.account.profilecheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.yagura.account.accountreview.NextReview;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Chronicle;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.guideline.account.Publication;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Writes down what an account's page shows, and plans when it is looked at again. */
@ApplicationScoped
class RecordProfile {
  private final ProfileAccess access;
  private final ProfileChecks checks;
  private final ProfilePictures pictures;
  private final FindAccounts accounts;
  private final NextReview reviews;
  private final Chronicle chronicle;
  private final GuidelineBook book;
  private final CurrentCaller caller;
  private final Clock clock;

  RecordProfile(
      ProfileAccess access,
      ProfileChecks checks,
      ProfilePictures pictures,
      FindAccounts accounts,
      NextReview reviews,
      Chronicle chronicle,
      GuidelineBook book,
      CurrentCaller caller,
      Clock clock) {
    this.access = access;
    this.checks = checks;
    this.pictures = pictures;
    this.accounts = accounts;
    this.reviews = reviews;
    this.chronicle = chronicle;
    this.book = book;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Writes it down.
   *
   * @param file the picture; empty where none was sent
   * @param language in which refusals call the fields
   */
  @Transactional
  Outcome<ProfileCheckView> record(AccountId id, ProfileEntry said, byte[] file, Locale language) {
    AccountView account = accounts.one(id);
    if (account.state() == AccountState.RETIRED) {
      return Outcome.refused(Refused.conflict("review-account-ended"));
    }
    if (!access.mayWrite(account)) {
      return Outcome.refused(Refused.forbidden("profile-not-yours"));
    }
    accounts.hold(id);
    LocalDate today = book.today();
    ProfileEntry entry = said.on(today, today.plus(reviews.profileEvery()));
    Optional<Picture> picture = Picture.of(file);
    List<Publication.Shown> asked = access.asked(account);
    List<Refused> wrong = new ArrayList<>();
    if (file.length > Picture.MOST_BYTES) {
      wrong.add(Refused.invalid("picture", "profile-picture-large"));
    } else if (file.length > 0 && picture.isEmpty()) {
      wrong.add(Refused.invalid("picture", "profile-picture-type"));
    }
    boolean proven = picture.isPresent() || !wrong.isEmpty();
    wrong.addAll(
        ProfileRules.refusals(entry, asked, access.verified(account), proven, today, language));
    return wrong.isEmpty()
        ? Outcome.done(written(account, entry, asked, picture))
        : Outcome.refused(wrong);
  }

  private ProfileCheckView written(
      AccountView account,
      ProfileEntry entry,
      List<Publication.Shown> asked,
      Optional<Picture> picture) {
    List<ShownItem> items = asked.stream().map(it -> item(entry, it)).toList();
    var check =
        new ProfileCheck(
            account.id(),
            entry,
            items,
            caller.actor(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    picture.ifPresent(check::shownBy);
    checks.persistAndFlush(check);
    picture.ifPresent(it -> pictures.persistAndFlush(new ProfilePicture(check.id(), it)));
    ProfileCheckView view = check.view();
    reviews.profileChecked(account, view.recheckOn(), caller.actor());
    chronicle.note(ProfileNotes.checked(view), caller.actor());
    return view;
  }

  private static ShownItem item(ProfileEntry entry, Publication.Shown it) {
    boolean shown = Boolean.TRUE.equals(entry.shown().get(it.id()));
    String reason = entry.reasons().get(it.id());
    return new ShownItem(
        it.id(), it.label(), it.clause(), shown, shown || reason == null ? null : reason.strip());
  }
}
