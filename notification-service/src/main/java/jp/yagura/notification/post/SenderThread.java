package jp.yagura.notification.post;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jp.yagura.kit.work.Worker;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Runs the sender: a few milliseconds after a commit, and every second for what is tried again. */
@ApplicationScoped
class SenderThread {
  private final Sender sender;
  private final SenderWakeUp doorbell;
  private final boolean auto;
  private @Nullable Worker worker;

  SenderThread(
      Sender sender,
      SenderWakeUp doorbell,
      @ConfigProperty(name = "yagura.work.auto") boolean auto) {
    this.sender = sender;
    this.doorbell = doorbell;
    this.auto = auto;
  }

  void start(@Observes StartupEvent event) {
    if (auto) {
      Worker started = new Worker("alert-sender", () -> sender.mayBeMore(sender.begin()));
      worker = started;
      doorbell.listen(started::wake);
      sender.whenFree(started::wake);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    Worker now = worker;
    if (now != null) {
      now.close();
    }
  }
}
