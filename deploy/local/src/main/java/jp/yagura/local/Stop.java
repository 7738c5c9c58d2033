package jp.yagura.local;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.yagura.local.process.Note;
import jp.yagura.local.process.Place;
import jp.yagura.local.process.Wait;

/** {@code make stop}: ends what {@code make run} started, also when its parent was killed. */
final class Stop {
  private Stop() {}

  public static void main(String[] words) {
    Place place = new Arguments(List.of(words)).place();
    Optional<ProcessHandle> running = Note.read(place.note("yagura"));
    running.ifPresent(
        process -> {
          process.destroy();
          Wait.until(Duration.ofMinutes(2), () -> !process.isAlive());
        });
    int leftovers = Note.endLeftovers(place);
    if (running.isPresent() || leftovers > 0) {
      System.out.println("Yagura is stopped. `make run` continues with the same data.");
    } else {
      System.out.println("Yagura is not running.");
    }
  }
}
