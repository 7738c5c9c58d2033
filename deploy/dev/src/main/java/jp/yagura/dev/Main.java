package jp.yagura.dev;

import io.quarkus.bootstrap.BootstrapException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Runs one service in Quarkus's dev mode. Plain {@code quarkus:dev} would add the dev mode's own
 * artifacts to the service; here the service consists of what its package consists of.
 */
final class Main {
  private Main() {}

  /**
   * @param words the source tree, the service's directory in it, a directory for what is compiled
   *     here, and the port that {@link Control} listens on
   */
  public static void main(String[] words) throws BootstrapException, IOException {
    Path tree = Path.of(words[0]);
    Path mirror = Path.of(words[2]);
    Mirror.renew(tree, mirror);
    Application.of(mirror.resolve(words[1])).start(tree, mirror, Integer.parseInt(words[3]));
  }
}
