package jp.yagura.local;

import java.nio.file.Path;
import java.util.Map;
import jp.yagura.starters.process.SourceTree;
import jp.yagura.starters.process.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What kind of stack to start.
 *
 * @param workspace where its data and logs are
 * @param services the directory that holds each service's own, built
 * @param environment added to every service's, e.g. settings of a test
 * @param developed the service that runs in dev mode, which takes over what is saved
 */
public record Options(
    Workspace workspace,
    Ports ports,
    Path services,
    Progress progress,
    Map<String, String> environment,
    @Nullable Developed developed) {

  /** One that says nothing, with the services of this source tree: for tests and benchmarks. */
  public static Options quiet(Workspace workspace, Ports ports) {
    return new Options(workspace, ports, SourceTree.root(), Progress.SILENT, Map.of(), null);
  }

  public Options telling(Progress told) {
    return new Options(workspace, ports, services, told, environment, developed);
  }

  /** Adds settings to every service's environment. */
  public Options with(Map<String, String> more) {
    return new Options(workspace, ports, services, progress, more, developed);
  }

  /** Services built elsewhere. */
  Options servicesIn(Path directory) {
    return new Options(workspace, ports, directory, progress, environment, developed);
  }

  /** One service runs in dev mode. */
  Options developing(@Nullable Developed service) {
    return new Options(workspace, ports, services, progress, environment, service);
  }
}
