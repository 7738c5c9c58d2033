package jp.yagura.acceptance;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Staff who report one after the other while something breaks. Like any careful client each repeats
 * a report with the same key until it is accepted, and only then files the next.
 */
final class Clients implements AutoCloseable {
  private static final long PAUSE_MILLIS = 150;

  /** Of so many pauses, calm people use one to report. */
  private static final int CALM = 8;

  private final Desk desk;
  private final Map<UUID, String> accepted = new ConcurrentHashMap<>();
  private final Map<UUID, String> keys = new ConcurrentHashMap<>();
  private final AtomicInteger repeats = new AtomicInteger();
  private final ScheduledExecutorService threads;
  private final List<Future<?>> people = new ArrayList<>();
  private final CountDownLatch finished;
  private volatile boolean enough;
  private volatile boolean calm;
  private volatile @Nullable String refused;

  private Clients(Desk desk, int count) {
    this.desk = desk;
    this.finished = new CountDownLatch(count);
    this.threads = Executors.newScheduledThreadPool(count);
    for (int i = 0; i < count; i++) {
      people.add(
          threads.scheduleWithFixedDelay(new Client(), 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS));
    }
  }

  /** Starts as many as asked; they go on until {@link #enough}. */
  static Clients reporting(Desk desk, int count) {
    return new Clients(desk, count);
  }

  /** From now on they report about once a second each: what starts meanwhile needs the machine. */
  Clients calmly() {
    calm = true;
    return this;
  }

  /** From now on they report as often as at the beginning. */
  void briskly() {
    calm = false;
  }

  /** Incident by incident what was accepted so far, with its receipt number. */
  Map<UUID, String> accepted() {
    String problem = refused;
    if (problem != null) {
      throw new IllegalStateException("a report was refused: " + problem);
    }
    return accepted;
  }

  /** How many tries failed and were repeated. */
  int repeats() {
    return repeats.get();
  }

  /** How many different reports were filed; each must have become one incident. */
  int reports() {
    return keys.size();
  }

  /** Lets each finish its present report. */
  Map<UUID, String> enough() throws InterruptedException {
    enough = true;
    if (!finished.await(90, TimeUnit.SECONDS)) {
      throw new IllegalStateException("a report was never accepted");
    }
    return Map.copyOf(accepted());
  }

  @Override
  public void close() {
    people.forEach(person -> person.cancel(true));
    threads.shutdownNow();
  }

  /** One person; each run is one try. */
  private final class Client implements Runnable {
    private @Nullable String key;
    private boolean done;
    private int pauses;

    @Override
    public void run() {
      pauses++;
      if (done || (calm && !enough && pauses % CALM != 0)) {
        return;
      }
      if (key == null && enough) {
        done = true;
        finished.countDown();
        return;
      }
      String present = key == null ? UUID.randomUUID().toString() : key;
      key = file(present) ? null : present;
    }

    private boolean file(String present) {
      try {
        Response answer =
            desk.create("/api/v1/reports", present, Desk.hijackOf(Desk.OTHER_ACCOUNT));
        if (answer.statusCode() == 201) {
          UUID incident = UUID.fromString(answer.jsonPath().getString("incidentId"));
          accepted.put(incident, answer.jsonPath().getString("number"));
          keys.put(incident, present);
          return true;
        }
        if (answer.statusCode() < 500) {
          refused = answer.statusCode() + " " + answer.asString();
        }
      } catch (RuntimeException connectionLost) {
        // The client cannot know whether it was accepted: it asks again with the same key.
      }
      repeats.incrementAndGet();
      return false;
    }
  }
}
