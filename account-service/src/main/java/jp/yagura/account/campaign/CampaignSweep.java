package jp.yagura.account.campaign;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.kit.tenancy.MunicipalityNames;

/** Looks for campaigns that begin or end, municipality by municipality. */
@ApplicationScoped
class CampaignSweep {
  private final PassCampaigns pass;
  private final Municipalities municipalities;
  private final MunicipalityNames names;

  CampaignSweep(PassCampaigns pass, Municipalities municipalities, MunicipalityNames names) {
    this.pass = pass;
    this.municipalities = municipalities;
    this.names = names;
  }

  @Scheduled(
      every = "20s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void sweep() {
    names.ids().forEach(it -> municipalities.inTransaction(it, pass::pass));
  }
}
