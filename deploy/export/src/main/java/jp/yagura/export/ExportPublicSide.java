package jp.yagura.export;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Saves a municipality's public side as static files that any web server can host:
 *
 * <pre>{@code
 * java -jar export.jar --from=https://yagura.example.jp --municipality=nagasaki --out=/srv/copy
 * }</pre>
 *
 * <p>Run by hand, or by cron, a systemd timer or a CronJob. Exit status 0: there is a new copy; 1:
 * there is none, and the one before is shown as before; 2: it was called wrongly.
 */
public final class ExportPublicSide {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final DateTimeFormatter VERSION =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

  private ExportPublicSide() {}

  /** Runs the command and ends the process. */
  public static void main(String[] args) {
    System.exit(run(List.of(args), System.out, Clock.system(TOKYO)));
  }

  /**
   * Runs the command.
   *
   * @return its exit status
   */
  public static int run(List<String> args, PrintStream out, Clock clock) {
    String from = option(args, "--from=").replaceAll("/+$", "");
    String municipality = option(args, "--municipality=");
    String folder = option(args, "--out=");
    if (!from.matches("https?://[^/?#]+")
        || !municipality.matches("[a-z0-9-]+")
        || folder.isEmpty()) {
      out.println("java -jar export.jar --from=https://HOST --municipality=nagasaki --out=FOLDER");
      return 2;
    }
    try {
      AtomicInteger files = new AtomicInteger();
      new Release(Path.of(folder))
          .show(
              VERSION.format(clock.instant()),
              to -> files.set(Copy.fill(to, new Source(from, municipality), clock.instant())));
      out.println(folder + " shows a new copy of " + municipality + ": " + files + " files");
      return 0;
    } catch (ExportException | IOException e) {
      out.println("No new copy; what was shown before is still shown. " + e.getMessage());
      return 1;
    }
  }

  private static String option(List<String> args, String name) {
    return args.stream()
        .filter(it -> it.startsWith(name))
        .map(it -> it.substring(name.length()))
        .findFirst()
        .orElse("");
  }
}
