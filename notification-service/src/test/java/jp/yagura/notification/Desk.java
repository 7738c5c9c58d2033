package jp.yagura.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.yagura.contract.Event;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.notification.alarm.IncidentEvents;
import jp.yagura.notification.escalation.EscalationSweep;
import jp.yagura.notification.post.AlertFilter;
import jp.yagura.notification.post.AlertLog;
import jp.yagura.notification.post.AlertView;
import jp.yagura.notification.post.SendDueMails;
import jp.yagura.starters.mail.Mail;
import jp.yagura.testkit.Delivered;
import jp.yagura.testkit.Mails;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;

/** The service as a test works it: events in, timers cranked, mails out and read back. */
@ApplicationScoped
public class Desk {
  private static final Pattern LINK = Pattern.compile("/ack/([A-Za-z0-9_-]+)");

  private final IncidentEvents listener;
  private final SendDueMails mailman;
  private final EscalationSweep sweep;
  private final AlertLog log;
  private final Municipalities municipalities;
  private final Cleaner cleaner;
  private final TestClock clock;

  Desk(
      IncidentEvents listener,
      SendDueMails mailman,
      EscalationSweep sweep,
      AlertLog log,
      Municipalities municipalities,
      Cleaner cleaner,
      TestClock clock) {
    this.listener = listener;
    this.mailman = mailman;
    this.sweep = sweep;
    this.log = log;
    this.municipalities = municipalities;
    this.cleaner = cleaner;
    this.clock = clock;
  }

  /** Leaves nothing of other tests on the desk. */
  @ApplicationScoped
  static class Cleaner {
    private final EntityManager entities;
    private final Published published;
    private final TestClock clock;

    Cleaner(EntityManager entities, Published published, TestClock clock) {
      this.entities = entities;
      this.published = published;
      this.clock = clock;
    }

    @jakarta.transaction.Transactional
    public void clean() {
      entities
          .createNativeQuery("truncate ack_token, alert, watch, watcher, incident_copy, reporter")
          .executeUpdate();
      published.forget();
      clock.at(TestClock.START);
      Mails.up();
      Mails.forget();
    }
  }

  public void clean() {
    cleaner.clean();
  }

  /** Events of one poll; a moment passes before each poll, so that lists have an order. */
  public void hear(Event first, Event... more) throws InterruptedException {
    clock.pass(Duration.ofMillis(1));
    listener.on(Delivered.of(first, more));
  }

  /** Sends everything that is due now. */
  public void send() throws InterruptedException {
    mailman.sendAll();
  }

  /**
   * The mail server is back, and pauses pass: more than one, since a connection kept from before it
   * went away may cost an attempt.
   */
  public void mailServerReturns() throws InterruptedException {
    Mails.up();
    for (int pause = 0; pause < 3; pause++) {
      clock.pass(Duration.ofSeconds(30));
      send();
    }
  }

  /** Lets the timers ring that are due now, and sends what they planned. */
  public void ring() throws InterruptedException {
    sweep.sweep();
    send();
  }

  public List<AlertView> alerts(Scene scene) {
    return municipalities.inTransaction(
        scene.municipality(),
        () -> log.page(new AlertFilter(scene.id(), null, null), null, 200).items().reversed());
  }

  /** The alerts to one recipient. */
  public List<AlertView> alerts(Scene scene, String address) {
    return alerts(scene).stream().filter(alert -> alert.address().equals(address)).toList();
  }

  /** Local parts of everybody who was told. */
  public Set<String> told(Scene scene) {
    return alerts(scene).stream()
        .map(alert -> alert.address().replaceAll("@.*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The mails about an incident to one address, in order. */
  public List<Mail> mails(Scene scene, String address) {
    return Mails.to(address).stream()
        .filter(mail -> mail.header("References").contains(scene.id().toString()))
        .toList();
  }

  public int mails(Scene scene) {
    return (int)
        Mails.all().stream()
            .filter(mail -> mail.header("References").contains(scene.id().toString()))
            .count();
  }

  /** The path of the one-time link in a mail. */
  public static String link(Mail mail) {
    Matcher link = LINK.matcher(mail.text());
    if (!link.find()) {
      throw new AssertionError("no link in: " + mail.text());
    }
    return "/ack/" + link.group(1);
  }
}
