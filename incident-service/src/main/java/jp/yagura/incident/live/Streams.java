package jp.yagura.incident.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.yagura.kit.store.DatabaseException;
import org.jboss.logging.Logger;

/** The pages that listen on this replica. */
@ApplicationScoped
class Streams {
  static final int MOST_PER_PERSON = 12;
  private static final Logger LOG = Logger.getLogger(Streams.class);
  // A page that reads nothing for so long has lost its connection and will come back.
  private static final int WAITING = 64;

  private final PageVersions versions;
  private final Set<OpenStream> open = ConcurrentHashMap.newKeySet();

  Streams(PageVersions versions) {
    this.versions = versions;
  }

  /** Whether the person may open one more. */
  boolean room(String person) {
    return open.stream().filter(it -> it.person().equals(person)).count() < MOST_PER_PERSON;
  }

  /** A stream that begins with the version; it is listed first, so that nothing is missed. */
  Multi<Signal> open(Watch watch, String person) {
    return Multi.createFrom()
        .emitter(
            out -> {
              OpenStream stream = new OpenStream(watch, person, out);
              open.add(stream);
              out.onTermination(() -> open.remove(stream));
              stream.hello(version(watch, ""));
            },
            WAITING);
  }

  /** Tells those whom it concerns. */
  void tell(PageChange change) {
    each(it -> it.watch().concerns(change), (stream, now) -> stream.changed(change, now));
  }

  /** Gives every page a sign of life, and what it missed. */
  void beat() {
    each(_ -> true, OpenStream::beat);
  }

  /** Pages that know the same are asked for once. */
  private void each(Predicate<OpenStream> which, BiConsumer<OpenStream, String> what) {
    open.stream()
        .filter(which)
        .collect(Collectors.groupingBy(it -> new Known(it.watch(), it.version())))
        .forEach(
            (known, streams) -> {
              String now = version(known.watch(), known.version());
              streams.forEach(stream -> what.accept(stream, now));
            });
  }

  private record Known(Watch watch, String version) {}

  /** When the database does not answer, the next heartbeat will tell. */
  private String version(Watch watch, String before) {
    try {
      return versions.of(watch, before);
    } catch (DatabaseException e) {
      LOG.warnf("version not read: %s", e.getMessage());
      return before;
    }
  }

  int count() {
    return open.size();
  }

  void meter(@Observes StartupEvent event, MeterRegistry meters) {
    Gauge.builder("yagura.live.streams", this, Streams::count)
        .description("pages that listen on this replica")
        .register(meters);
  }

  /** Ends all streams; the pages come back to whichever replica then runs. */
  void end(@Observes ShutdownEvent event) {
    endAll();
  }

  void endAll() {
    List.copyOf(open).forEach(OpenStream::end);
  }
}
