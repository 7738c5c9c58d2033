package jp.yagura.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jp.yagura.kit.work.Worker;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Runs the relay: a few milliseconds after a commit, and every second as a safety net. */
@ApplicationScoped
class RelayThread {
  private final Instance<Relay> relay;
  private final boolean auto;
  private @Nullable Worker worker;

  RelayThread(Instance<Relay> relay, @ConfigProperty(name = "yagura.work.auto") boolean auto) {
    this.relay = relay;
    this.auto = auto;
  }

  void wake() {
    Worker now = worker;
    if (now != null) {
      now.wake();
    }
  }

  void start(@Observes StartupEvent event) {
    if (auto) {
      worker = new Worker("outbox-relay", () -> relay.get().relay());
    }
  }

  void stop(@Observes ShutdownEvent event) {
    Worker now = worker;
    if (now != null) {
      now.close();
    }
  }
}
