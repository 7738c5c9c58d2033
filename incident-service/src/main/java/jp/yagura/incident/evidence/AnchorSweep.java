package jp.yagura.incident.evidence;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.kit.tenancy.MunicipalityNames;

/** Anchors the chains of evidence, municipality by municipality, at most once a day each. */
@ApplicationScoped
class AnchorSweep {
  private final AnchorEvidence anchoring;
  private final Municipalities municipalities;
  private final MunicipalityNames names;

  AnchorSweep(AnchorEvidence anchoring, Municipalities municipalities, MunicipalityNames names) {
    this.anchoring = anchoring;
    this.municipalities = municipalities;
    this.names = names;
  }

  @Scheduled(
      every = "10m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void sweep() {
    for (String municipality : names.ids()) {
      municipalities.inTransaction(municipality, anchoring::anchor);
    }
  }
}
