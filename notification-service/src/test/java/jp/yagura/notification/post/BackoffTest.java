package jp.yagura.notification.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
  private final Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30));

  @ParameterizedTest
  @CsvSource({"1,0,1000", "2,0,2000", "5,0,16000", "6,0,30000", "500,0,30000", "1,1,800"})
  void thePauseDoublesUpToTheLimit(int attempt, double chance, long millis) {
    assertEquals(Duration.ofMillis(millis), backoff.after(attempt, chance));
  }
}
