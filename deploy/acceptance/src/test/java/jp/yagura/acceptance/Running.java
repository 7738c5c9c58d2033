package jp.yagura.acceptance;

import java.util.Map;
import jp.yagura.local.Options;
import jp.yagura.local.Ports;
import jp.yagura.local.Stack;
import jp.yagura.local.identity.Seed;
import jp.yagura.local.process.Place;
import org.jspecify.annotations.Nullable;

/** The stack that all journeys of one test run share. */
final class Running {
  private static @Nullable Stack stack;

  private Running() {}

  static synchronized Stack stack() {
    Stack now = stack;
    if (now == null) {
      Place place = Place.temporary("acceptance");
      Seed.plant(place);
      now =
          Stack.start(
              Options.quiet(place, Ports.free()).with(Map.of("YAGURA_SAMPLE_DATA", "true")));
      stack = now;
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(place)));
    }
    return now;
  }

  private static synchronized void end(Place place) {
    Stack now = stack;
    if (now != null) {
      now.close();
      Place.delete(place.root());
    }
  }
}
