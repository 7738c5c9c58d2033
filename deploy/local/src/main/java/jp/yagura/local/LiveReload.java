package jp.yagura.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.yagura.starters.process.ChildProcess;
import jp.yagura.starters.process.SourceTree;

/**
 * A service run by {@code quarkus:dev} from its sources and those of platform: at the next request
 * it has compiled what changed and started again, which takes a few seconds.
 */
final class LiveReload {
  private LiveReload() {}

  static ChildProcess.Command command(
      Options options, Service service, String name, Map<String, String> environment) {
    Path root = SourceTree.root();
    List<String> words =
        List.of(
            "mvn",
            "-B",
            "-pl",
            service.title(),
            "-am",
            "compile",
            "quarkus:dev",
            "-Dspotless.check.skip=true",
            // No debugger's port, which two stacks would fight over, and no test run at each
            // change.
            "-Ddebug=false",
            "-Dquarkus.test.continuous-testing=disabled",
            "-Dquarkus.analytics.disabled=true");
    return new ChildProcess.Command(name, words, environment, root, "TERM");
  }
}
