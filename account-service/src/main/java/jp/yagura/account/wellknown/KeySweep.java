package jp.yagura.account.wellknown;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks whether the keys have changed: signed lists are kept, and nobody asks for a key then. */
@ApplicationScoped
class KeySweep {
  private final KeyDirectory keys;

  KeySweep(KeyDirectory keys) {
    this.keys = keys;
  }

  @Scheduled(every = "2s")
  void sweep() {
    keys.now();
  }
}
