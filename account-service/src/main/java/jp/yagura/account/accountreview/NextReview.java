package jp.yagura.account.accountreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import jp.yagura.account.duty.Duties;
import jp.yagura.account.duty.DutyKind;
import jp.yagura.account.register.AccountView;
import jp.yagura.contract.Actor;
import jp.yagura.kit.words.Words;

/** Where other rooms say what answers a review, so that nobody is asked for what is known. */
@ApplicationScoped
public class NextReview {
  private static final Words WORDS = Words.of("accountreview");

  private final PlanReviews plan;
  private final ReviewSchedules schedules;
  private final Duties duties;
  private final ReviewSettings settings;

  NextReview(PlanReviews plan, ReviewSchedules schedules, Duties duties, ReviewSettings settings) {
    this.plan = plan;
    this.schedules = schedules;
    this.duties = duties;
    this.settings = settings;
  }

  /** How long after a look at an account's page the next follows; a product default. */
  public Period profileEvery() {
    return settings.profileEvery();
  }

  /** Somebody saw, or a feed had, that something was posted on a day in Japan. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void posted(AccountView account, LocalDate on, Actor by) {
    plan.plan(account);
    schedules.flush();
    schedules
        .hold(account.id(), ReviewItem.SILENCE)
        .filter(it -> it.posted(on))
        .ifPresent(
            it -> {
              LocalDate next = on.plus(settings.silentAfter());
              if (next.isAfter(it.nextOn())) {
                it.reviewed(next);
                String outcome = WORDS.get("posted_on", Locale.JAPANESE, on);
                duties.done(DutyKind.SILENCE, it.id(), by, outcome);
              }
            });
  }

  /** Somebody looked whether an account's page shows what it should. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void profileChecked(AccountView account, LocalDate next, Actor by) {
    plan.plan(account);
    schedules.flush();
    schedules
        .hold(account.id(), ReviewItem.PROFILE)
        .ifPresent(
            it -> {
              it.reviewed(next);
              duties.done(DutyKind.PROFILE, it.id(), by, null);
            });
  }
}
