package jp.yagura.local;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.yagura.starters.process.PidFile;
import jp.yagura.starters.process.Poll;
import jp.yagura.starters.process.Workspace;

/** {@code make stop}: ends what {@code make run} started, also when its parent was killed. */
final class Stop {
  private Stop() {}

  public static void main(String[] words) {
    Workspace workspace = new Arguments(List.of(words)).workspace();
    Optional<ProcessHandle> running = PidFile.read(workspace.pidFile("yagura"));
    running.ifPresent(
        process -> {
          process.destroy();
          Poll.until(Duration.ofMinutes(2), () -> !process.isAlive());
        });
    int leftovers = PidFile.endLeftovers(workspace);
    if (running.isPresent() || leftovers > 0) {
      System.out.println("Yagura is stopped. `make run` continues with the same data.");
    } else {
      System.out.println("Yagura is not running.");
    }
  }
}
