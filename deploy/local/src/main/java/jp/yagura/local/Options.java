package jp.yagura.local;

import java.nio.file.Path;
import java.util.Map;
import jp.yagura.local.process.Checkout;
import jp.yagura.local.process.Place;

/**
 * What kind of stack to start.
 *
 * @param place where its data and logs are
 * @param services the directory that holds each service's own, built
 * @param environment added to every service's, e.g. settings of a test
 */
public record Options(
    Place place, Ports ports, Path services, Progress progress, Map<String, String> environment) {

  /** One that says nothing, with the services of this source tree: for tests and benchmarks. */
  public static Options quiet(Place place, Ports ports) {
    return new Options(place, ports, Checkout.root(), Progress.SILENT, Map.of());
  }

  public Options telling(Progress told) {
    return new Options(place, ports, services, told, environment);
  }

  /** Adds settings to every service's environment. */
  public Options with(Map<String, String> more) {
    return new Options(place, ports, services, progress, more);
  }

  /** Services built elsewhere. */
  Options servicesIn(Path directory) {
    return new Options(place, ports, directory, progress, environment);
  }
}
