package jp.yagura.testkit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;

/** The clock of a service under test: it stands still until the test moves it. */
@ApplicationScoped
public class TestClock extends Clock {
  /** 2026-11-23 9:00 in Tokyo: 勤労感謝の日, a holiday morning. */
  public static final Instant START = Instant.parse("2026-11-23T00:00:00Z");

  private static final int FIRST_DAY = 1000;
  private static final AtomicInteger DAYS = new AtomicInteger();

  private volatile Instant now = START;

  /** Sets the time. */
  public void at(Instant instant) {
    now = instant;
  }

  /**
   * Sets a time that lies days after every one that was set this way before, whichever test did: no
   * limit, window or list of the latest then holds what others left.
   */
  public void atADayOfItsOwn() {
    now = START.plus(Duration.ofDays(FIRST_DAY + 10L * DAYS.incrementAndGet()));
  }

  /** Moves the time on. */
  public synchronized void pass(Duration duration) {
    now = now.plus(duration);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneId.of("Asia/Tokyo");
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
