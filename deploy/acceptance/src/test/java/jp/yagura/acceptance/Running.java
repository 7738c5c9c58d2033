package jp.yagura.acceptance;

import java.util.Map;
import jp.yagura.local.Options;
import jp.yagura.local.Ports;
import jp.yagura.local.Stack;
import jp.yagura.starters.identity.DatabaseSeed;
import jp.yagura.starters.process.Workspace;
import org.jspecify.annotations.Nullable;

/** The stack that all journeys of one test run share. */
final class Running {
  private static final TraceCollector TRACES = TraceCollector.start();

  /**
   * Half of the usual times, in the usual proportion: a sender that was killed is replaced after
   * half a minute.
   */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "YAGURA_SAMPLE_DATA", "true",
          "YAGURA_NOTIFICATION_DELIVERY_LEASE", "30S",
          "YAGURA_NOTIFICATION_MAIL_PATIENCE", "5S",
          "QUARKUS_OTEL_SDK_DISABLED", "false",
          "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", TRACES.url(),
          "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
          "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "500MS");

  private static @Nullable Stack stack;

  private Running() {}

  static synchronized Stack stack() {
    Stack now = stack;
    if (now == null) {
      Workspace workspace = Workspace.temporary("acceptance");
      DatabaseSeed.copyTo(workspace);
      now = Stack.start(Options.quiet(workspace, Ports.free()).with(SETTINGS));
      stack = now;
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(workspace)));
    }
    return now;
  }

  /** For a stack of one's own. */
  static Map<String, String> settings() {
    return SETTINGS;
  }

  /** What the services tell of what they do. */
  static TraceCollector traces() {
    return TRACES;
  }

  private static synchronized void end(Workspace workspace) {
    Stack now = stack;
    if (now != null) {
      now.close();
      Workspace.delete(workspace.root());
    }
  }
}
