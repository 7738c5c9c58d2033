package jp.yagura.local;

import java.time.Duration;
import java.util.Optional;
import jp.yagura.local.process.Checkout;
import jp.yagura.local.process.Note;
import jp.yagura.local.process.Place;
import jp.yagura.local.process.Wait;

/** {@code make stop}: ends what {@code make run} started, also when its parent was killed. */
final class Stop {
  private Stop() {}

  public static void main(String[] arguments) {
    Place place = new Place(Checkout.root().resolve(".local"));
    Optional<ProcessHandle> running = Note.read(place.note("yagura"));
    running.ifPresent(
        process -> {
          process.destroy();
          Wait.until(Duration.ofMinutes(1), () -> !process.isAlive());
        });
    int leftovers = Note.endLeftovers(place);
    if (running.isPresent() || leftovers > 0) {
      System.out.println("Yagura is stopped. `make run` continues with the same data.");
    } else {
      System.out.println("Yagura is not running.");
    }
  }
}
