package jp.yagura.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.yagura.starters.identity.DatabaseSeed;
import jp.yagura.starters.process.HttpProbe;
import jp.yagura.starters.process.Workspace;

/**
 * Starts services that are to be put into images once, on the real parts, asks for what is asked
 * for most, and stops them: each then writes its class archive, {@code classes.jsa}, beside its
 * program. The Java that runs this is the one that the archives are for.
 */
final class Rehearse {
  private static final List<String> PATHS =
      List.of(
          "/",
          "/public/nagasaki/accounts",
          "/public/nagasaki/check",
          "/public/nagasaki/notices",
          "/api/v1/incidents",
          "/api/v1/accounts",
          "/notifications");

  private Rehearse() {}

  /**
   * Ends with an exception when something does not start.
   *
   * @param arguments the directory that holds each service's own, laid out as a build leaves it
   */
  public static void main(String... arguments) throws IOException, InterruptedException {
    Logger.getLogger("").setLevel(Level.WARNING);
    Workspace workspace = Workspace.temporary("rehearsal");
    DatabaseSeed.copyTo(workspace);
    Options options =
        Options.quiet(workspace, Ports.free())
            .servicesIn(Path.of(arguments[0]).toAbsolutePath().normalize());
    Stack stack = Stack.prepare(options);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack, workspace)));
    stack.up();
    for (String path : PATHS) {
      HttpProbe.status(stack.url() + path);
    }
    System.exit(0);
  }

  /** Also when it is interrupted: nothing is left running. */
  private static void end(Stack stack, Workspace workspace) {
    stack.close();
    Workspace.delete(workspace.root());
  }
}
