package jp.yagura.notification.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.notification.incidentcopy.IncidentCopies;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import jp.yagura.notification.mail.SendMail;
import jp.yagura.notification.post.ClaimAlerts.Claimed;

/** The way of one alert: text, mail server, record. */
@ApplicationScoped
class Delivery {
  private final IncidentCopies incidents;
  private final WriteMail write;
  private final SendMail post;
  private final Attempt attempt;
  private final Municipalities municipalities;

  Delivery(
      IncidentCopies incidents,
      WriteMail write,
      SendMail post,
      Attempt attempt,
      Municipalities municipalities) {
    this.incidents = incidents;
    this.write = write;
    this.post = post;
    this.attempt = attempt;
    this.municipalities = municipalities;
  }

  /** A claimed alert with what its text tells about. */
  record Ready(Claimed claimed, IncidentFacts incident) {
    UUID id() {
      return claimed.alert().alertId();
    }
  }

  /** Reads the incidents, once per municipality. */
  List<Ready> prepare(List<Claimed> claimed) {
    List<Ready> ready = new ArrayList<>();
    claimed.stream()
        .collect(Collectors.groupingBy(one -> one.alert().municipality()))
        .forEach(
            (municipality, group) -> {
              Map<UUID, IncidentFacts> known =
                  municipalities.inTransaction(
                      municipality, () -> incidents.find(incidentsOf(group)));
              for (Claimed one : group) {
                ready.add(new Ready(one, facts(known, one.alert())));
              }
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
    var link = mail.claimed().link();
    var letter = write.write(alert, mail.incident(), link == null ? null : link.token());
    attempt.ended(alert, post.post(letter));
  }

  private static Set<UUID> incidentsOf(List<Claimed> group) {
    return group.stream().map(one -> one.alert().incidentId()).collect(Collectors.toSet());
  }

  private static IncidentFacts facts(Map<UUID, IncidentFacts> known, DueAlert alert) {
    IncidentFacts facts = known.get(alert.incidentId());
    if (facts == null) {
      throw new IllegalStateException("alert without incident: " + alert.alertId());
    }
    return facts;
  }
}
