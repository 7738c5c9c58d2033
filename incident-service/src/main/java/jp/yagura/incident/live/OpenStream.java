package jp.yagura.incident.live;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One open page that listens. */
final class OpenStream {
  private final Watch watch;
  private final String person;
  private final MultiEmitter<? super Signal> out;
  private volatile String version = "";
  private boolean greeted;
  private @Nullable PageChange early;
  private String versionOfEarly = "";

  OpenStream(Watch watch, String person, MultiEmitter<? super Signal> out) {
    this.watch = watch;
    this.person = person;
    this.out = out;
  }

  Watch watch() {
    return watch;
  }

  String person() {
    return person;
  }

  /** The version that the page was told last; empty before it was told any. */
  String version() {
    return version;
  }

  /** The first word; a change that came while its version was read follows it. */
  synchronized void hello(String now) {
    greeted = true;
    version = now;
    out.emit(Signal.hello(shown(now)));
    if (early != null) {
      changed(early.parts(), versionOfEarly);
    }
  }

  synchronized void changed(PageChange change, String now) {
    if (greeted) {
      changed(change.parts(), now);
    } else {
      early = early == null ? change : early.and(change);
      versionOfEarly = now;
    }
  }

  /** A sign of life, or that something was missed. */
  synchronized void beat(String now) {
    if (!greeted) {
      return;
    }
    if (now.equals(version)) {
      out.emit(Signal.ALIVE);
    } else {
      changed(Set.of("all"), now);
    }
  }

  private void changed(Set<String> parts, String now) {
    version = now;
    out.emit(Signal.changed(watch.incidentId() == null ? Set.of("list") : parts, shown(now)));
  }

  void end() {
    out.complete();
  }

  /**
   * Of the list nothing is told but that it is another one: a number would count other people's.
   */
  private String shown(String now) {
    return watch.incidentId() == null ? UUID.randomUUID().toString() : now;
  }
}
