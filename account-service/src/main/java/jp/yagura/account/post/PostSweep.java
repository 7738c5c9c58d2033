package jp.yagura.account.post;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.kit.tenancy.MunicipalityNames;

/** Looks for posts that the head has not confirmed in time. */
@ApplicationScoped
class PostSweep {
  private final Posts posts;
  private final PostDuties duties;
  private final Municipalities municipalities;
  private final MunicipalityNames names;
  private final Clock clock;

  PostSweep(
      Posts posts,
      PostDuties duties,
      Municipalities municipalities,
      MunicipalityNames names,
      Clock clock) {
    this.posts = posts;
    this.duties = duties;
    this.municipalities = municipalities;
    this.names = names;
    this.clock = clock;
  }

  @Scheduled(
      every = "5m",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void sweep() {
    for (String municipality : names.ids()) {
      municipalities.inTransaction(
          municipality, () -> posts.unconfirmed(clock.instant()).forEach(duties::askAboutLate));
    }
  }
}
