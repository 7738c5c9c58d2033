package jp.yagura.notification.post;

import io.opentelemetry.api.trace.SpanKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.kit.trace.Tracing;
import jp.yagura.notification.AlertId;
import jp.yagura.notification.dutycopy.DutyCopies;
import jp.yagura.notification.dutycopy.DutyFacts;
import jp.yagura.notification.incidentcopy.IncidentCopies;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import jp.yagura.notification.mail.Mail;
import jp.yagura.notification.mail.MailResult;
import jp.yagura.notification.mail.MailServer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes what is due for one sender, each with a fresh one-time link; then one attempt each: write
 * the mail, hand it to the mail server, record the result.
 */
@ApplicationScoped
class SendAlerts {
  private static final Logger LOG = Logger.getLogger(SendAlerts.class);

  /** Pauses of 200 ms, doubling: 25 seconds in all, well within a lease. */
  private static final int TRIES = 7;

  private final AlertQueries alerts;
  private final ConfirmLinks links;
  private final DeliverySettings settings;
  private final Clock clock;
  private final IncidentCopies incidents;
  private final DutyCopies duties;
  private final WriteMail write;
  private final WriteDutyMail writeDuty;
  private final MailServer server;
  private final RecordSent sent;
  private final RecordFailure failure;
  private final Municipalities municipalities;
  private final Tracing tracing;
  private final AlertFigures figures;

  SendAlerts(
      AlertQueries alerts,
      ConfirmLinks links,
      DeliverySettings settings,
      Clock clock,
      IncidentCopies incidents,
      DutyCopies duties,
      WriteMail write,
      WriteDutyMail writeDuty,
      MailServer server,
      RecordSent sent,
      RecordFailure failure,
      Municipalities municipalities,
      Tracing tracing,
      AlertFigures figures) {
    this.alerts = alerts;
    this.links = links;
    this.settings = settings;
    this.clock = clock;
    this.incidents = incidents;
    this.duties = duties;
    this.write = write;
    this.writeDuty = writeDuty;
    this.server = server;
    this.sent = sent;
    this.failure = failure;
    this.municipalities = municipalities;
    this.tracing = tracing;
    this.figures = figures;
  }

  /** An alert that this sender has, and its link when it wants to be confirmed. */
  record Claimed(DueAlert alert, @Nullable ConfirmLink link) {}

  /** Takes at most so many, in one transaction. */
  @Transactional
  public List<Claimed> claim(int most) {
    List<DueAlert> due = alerts.claim(clock.instant(), settings.lease(), most);
    if (due.isEmpty()) {
      return List.of();
    }
    Map<AlertId, ConfirmLink> issued = links.issue(due);
    return due.stream().map(alert -> new Claimed(alert, issued.get(alert.alertId()))).toList();
  }

  /** A claimed alert with its mail, to be written by whoever sends it. */
  record Ready(Claimed claimed, Supplier<Mail> mail) {
    AlertId id() {
      return claimed.alert().alertId();
    }
  }

  /** Reads what they are about, once per municipality. */
  List<Ready> prepare(List<Claimed> claimed) {
    List<Ready> ready = new ArrayList<>();
    claimed.stream()
        .collect(Collectors.groupingBy(one -> one.alert().municipality()))
        .forEach(
            (municipality, group) -> {
              Known known =
                  municipalities.inTransaction(
                      municipality,
                      () ->
                          new Known(
                              incidents.find(about(group, AlertMatter.INCIDENT)),
                              duties.find(about(group, AlertMatter.DUTY))));
              group.forEach(one -> ready.add(new Ready(one, mail(known, one))));
            });
    return ready;
  }

  /**
   * Sends one. Between the mail server's yes and the commit that records it lies the only window in
   * which a mail can leave twice: a sender that dies there is taken over when its lease ends, with
   * the same Message-ID.
   */
  void send(Ready mail) throws InterruptedException {
    DueAlert alert = mail.claimed().alert();
    MailResult result = handOver(alert, mail.mail());
    figures.sent(alert, result);
    for (int tries = 1; ; tries++) {
      try {
        record(alert, result, tries == 1);
        return;
      } catch (RuntimeException e) {
        // Tried for a while when the database is away: what is not recorded would be sent again.
        if (tries == TRIES) {
          throw e;
        }
        LOG.warnf("outcome of alert %s not recorded yet: %s", alert.alertId(), e);
        TimeUnit.MILLISECONDS.sleep(100L << tries);
      }
    }
  }

  private MailResult handOver(DueAlert alert, Supplier<Mail> mail) throws InterruptedException {
    try {
      return tracing.continued(
          alert.traceparent(), SpanKind.CLIENT, "send mail", () -> server.send(mail.get()));
    } catch (InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** After a failure by itself: what kept the others may not concern this one. */
  private void record(DueAlert alert, MailResult result, boolean together) {
    switch (result) {
      case MailResult.Accepted() when together -> sent.together(alert);
      case MailResult.Accepted() -> sent.alone(alert);
      case MailResult.Deferred(String reason) -> failure.deferred(alert, reason);
      case MailResult.Rejected(String reason) -> failure.rejected(alert, reason);
    }
  }

  private static Set<UUID> about(List<Claimed> group, AlertMatter matter) {
    return group.stream()
        .map(Claimed::alert)
        .filter(alert -> alert.matter() == matter)
        .map(DueAlert::incidentId)
        .collect(Collectors.toSet());
  }

  private record Known(Map<UUID, IncidentFacts> incidents, Map<UUID, DutyFacts> duties) {}

  private Supplier<Mail> mail(Known known, Claimed one) {
    DueAlert alert = one.alert();
    ConfirmLink link = one.link();
    return switch (alert.matter()) {
      case INCIDENT -> {
        IncidentFacts incident = there(known.incidents().get(alert.incidentId()), alert);
        yield () -> write.write(alert, incident, link == null ? null : link.token());
      }
      case DUTY -> {
        DutyFacts duty = there(known.duties().get(alert.incidentId()), alert);
        yield () -> writeDuty.write(alert, duty);
      }
    };
  }

  private static <T> T there(@Nullable T facts, DueAlert alert) {
    if (facts == null) {
      throw new IllegalStateException("alert about nothing: " + alert.alertId());
    }
    return facts;
  }
}
