package jp.yagura.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.account.register.Chronicle;
import jp.yagura.contract.Actor;
import org.jspecify.annotations.Nullable;

/** Writes down what happened to an application, and asks whoever has the turn now. */
@ApplicationScoped
class RecordApplication {
  private final Applications applications;
  private final ApplicationQueries queries;
  private final ReadApplications reading;
  private final Chronicle chronicle;
  private final AskOwners owners;
  private final Clock clock;

  RecordApplication(
      Applications applications,
      ApplicationQueries queries,
      ReadApplications reading,
      Chronicle chronicle,
      AskOwners owners,
      Clock clock) {
    this.applications = applications;
    this.queries = queries;
    this.reading = reading;
    this.chronicle = chronicle;
    this.owners = owners;
    this.clock = clock;
  }

  /** Writes it down; the application as it is after it. */
  @Transactional(Transactional.TxType.MANDATORY)
  StoredApplication record(Application application, ApplicationChange change, Actor by) {
    applications.persistAndFlush(application);
    StoredApplication now = application.stored();
    queries.add(
        now, change, title(now, change), clock.instant().truncatedTo(ChronoUnit.MICROS), by);
    Map<String, Object> details = new HashMap<>();
    details.put("kind", now.kind().wire());
    details.put("division", now.division());
    details.put("state", now.state().wire());
    details.put("stages", change.passed().stream().map(PassedStage::id).toList());
    if (change.stage() != null) {
      details.put("stage", change.stage());
    }
    if (now.accountId() != null) {
      details.put("account", now.accountId());
    }
    chronicle.application(now.id().value(), change.action(), details, by);
    if (now.state() != ApplicationState.DRAFT) {
      owners.ask(now, reading.view(now), change, reading.profile(now), by);
    }
    return now;
  }

  private @Nullable String title(StoredApplication now, ApplicationChange change) {
    String stage = change.stage();
    return stage == null
        ? null
        : CaseStages.of(reading.profile(now), now.kind(), now.accountId() != null)
            .stage(stage)
            .map(it -> it.stage().title().in(Locale.JAPANESE))
            .orElse(stage);
  }
}
