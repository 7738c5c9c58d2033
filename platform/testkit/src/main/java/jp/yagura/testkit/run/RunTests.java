package jp.yagura.testkit.run;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Runs tests that need no container, without Maven, on the classes of the module in whose directory
 * it is started: {@code make rules} runs all of them, {@code make test T=…} one class or {@code
 * Class#method}.
 */
public final class RunTests {
  private static final Path CLASSES = Path.of("target/test-classes");
  private static final int FRAMES = 12;

  private RunTests() {}

  /** Runs the tests that are named, or all rule tests of the module. */
  public static void main(String[] args) throws IOException {
    List<DiscoverySelector> what =
        args.length == 0
            ? TestClasses.rules(CLASSES).stream()
                .map(it -> (DiscoverySelector) selectClass(it))
                .toList()
            : Stream.of(args).map(RunTests::selector).toList();
    System.exit(what.isEmpty() || succeeded(what) ? 0 : 1);
  }

  private static DiscoverySelector selector(String name) {
    return name.contains("#") ? selectMethod(name) : selectClass(name);
  }

  private static boolean succeeded(List<DiscoverySelector> what) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    var config =
        LauncherConfig.builder()
            // Quarkus would look for its tests in each of them.
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .build();
    LauncherFactory.create(config)
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(what)
                // in place of Quarkus's own, which wants its class loader
                .configurationParameter(
                    "junit.jupiter.testclass.order.default",
                    "org.junit.jupiter.api.ClassOrderer$ClassName")
                .build(),
            listener);
    TestExecutionSummary summary = listener.getSummary();
    print(summary);
    return summary.getTotalFailureCount() == 0 && summary.getTestsFoundCount() > 0;
  }

  private static void print(TestExecutionSummary summary) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (summary.getTotalFailureCount() > 0) {
      summary.printFailuresTo(new PrintWriter(out, true, StandardCharsets.UTF_8), FRAMES);
    }
    out.printf(
        "%-24s %4d passed, %d failed, %.1f s%n",
        Path.of("").toAbsolutePath().getFileName(),
        summary.getTestsSucceededCount(),
        summary.getTotalFailureCount(),
        (summary.getTimeFinished() - summary.getTimeStarted()) / 1000.0);
  }
}
