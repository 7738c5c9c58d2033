package jp.yagura.incident.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.registercopy.AccountCopied;
import jp.yagura.incident.timeline.EntryAdded;
import jp.yagura.kit.store.DatabaseException;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import jp.yagura.kit.work.AfterCommit;
import jp.yagura.kit.work.Worker;
import org.jspecify.annotations.Nullable;

/**
 * Tells all replicas what changed, once it is committed. PostgreSQL lets transactions that notify
 * commit one at a time only, so this is never part of the work itself: what many transactions
 * changed goes out together, a few milliseconds later. What is lost here, a page finds out by its
 * version.
 */
@ApplicationScoped
class ChangeNotifier {
  static final String CHANNEL = "yagura_live";
  private static final long BREATH_MILLIS = 50;

  private final LiveQueries queries;
  private final AfterCommit afterCommit;
  private final CurrentMunicipality municipality;
  private final IncidentAccess desk;
  private final Map<IncidentId, PageChange> pending = new LinkedHashMap<>();
  private @Nullable Worker worker;

  ChangeNotifier(
      LiveQueries queries,
      AfterCommit afterCommit,
      CurrentMunicipality municipality,
      IncidentAccess desk) {
    this.queries = queries;
    this.afterCommit = afterCommit;
    this.municipality = municipality;
    this.desk = desk;
  }

  void added(@Observes EntryAdded entry) {
    changed(entry.incidentId(), AffectedParts.by(entry));
  }

  void copied(@Observes AccountCopied account) {
    desk.ofAccount(account.accountId()).forEach(id -> changed(id, Stream.of("facts")));
  }

  void start(@Observes StartupEvent event) {
    worker = new Worker("live-notifier", this::tell);
  }

  void stop(@Observes ShutdownEvent event) {
    Worker now = worker;
    if (now != null) {
      now.close();
    }
  }

  private void changed(IncidentId incidentId, Stream<String> parts) {
    PageChange change = PageChange.of(municipality.required(), incidentId, parts);
    afterCommit.run(() -> add(change));
  }

  private void add(PageChange change) {
    synchronized (pending) {
      pending.merge(change.incidentId(), change, PageChange::and);
    }
    Worker now = worker;
    if (now != null) {
      now.wake();
    }
  }

  private boolean tell() throws InterruptedException {
    List<PageChange> now = new ArrayList<>();
    synchronized (pending) {
      now.addAll(pending.values());
      pending.clear();
    }
    if (now.isEmpty()) {
      return false;
    }
    try {
      queries.tell(now);
    } catch (DatabaseException e) {
      now.forEach(this::add);
      throw e;
    }
    TimeUnit.MILLISECONDS.sleep(BREATH_MILLIS);
    return true;
  }
}
