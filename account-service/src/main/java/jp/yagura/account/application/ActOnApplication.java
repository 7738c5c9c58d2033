package jp.yagura.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** The one way to act on an application: it is held, told what is wanted, and written down. */
@ApplicationScoped
class ActOnApplication {
  private final ReadApplications reading;
  private final RecordApplication record;
  private final SituationOfCases situation;
  private final DraftApplication drafting;
  private final ApplyToAccount carryOut;
  private final CurrentCaller caller;

  ActOnApplication(
      ReadApplications reading,
      RecordApplication record,
      SituationOfCases situation,
      DraftApplication drafting,
      ApplyToAccount carryOut,
      CurrentCaller caller) {
    this.reading = reading;
    this.record = record;
    this.situation = situation;
    this.drafting = drafting;
    this.carryOut = carryOut;
    this.caller = caller;
  }

  /**
   * Acts.
   *
   * @param ifMatch the version that the caller read: of two who act at once, one is told
   */
  @Transactional
  Outcome<ApplicationView> act(ApplicationId id, IfMatch ifMatch, ApplicationAct act) {
    Application application = reading.held(id).orElse(null);
    if (application == null) {
      return Outcome.refused(Refused.notFound());
    }
    StoredApplication before = application.stored();
    if (!before.readBy(Acting.of(caller))) {
      return Outcome.refused(Refused.forbidden("application-of-others"));
    }
    Optional<Refused> stale = ifMatch.refuses(before.version());
    if (stale.isPresent()) {
      return Outcome.refused(stale.get());
    }
    List<Refused> listed = listed(act, before);
    if (!listed.isEmpty()) {
      return Outcome.refused(listed);
    }
    CaseSituation around = situation.under(reading.profile(before));
    return application
        .apply(act, around)
        .map(change -> reading.view(recorded(application, change, around)));
  }

  /** Writes it down, carries it out, and ends the case where nothing is left. */
  private StoredApplication recorded(
      Application application, ApplicationChange change, CaseSituation around) {
    StoredApplication now = record.record(application, change, around.acting().actor());
    UUID account = now.accountId();
    if (!carryOut.apply(now, change, around) || account == null) {
      return now;
    }
    ApplicationChange over =
        application.apply(new ApplicationAct.Complete(account, StageWords.NONE), around).orRefuse();
    return record.record(application, over, around.acting().actor());
  }

  private List<Refused> listed(ApplicationAct act, StoredApplication before) {
    return switch (act) {
      case ApplicationAct.Write write -> drafting.listed(before.kind(), write.content());
      case ApplicationAct.File _ -> drafting.listed(before.kind(), before.content());
      case ApplicationAct.Pass _,
          ApplicationAct.Waive _,
          ApplicationAct.SendBack _,
          ApplicationAct.TurnDown _,
          ApplicationAct.Withdraw _,
          ApplicationAct.Complete _ ->
          List.of();
    };
  }
}
