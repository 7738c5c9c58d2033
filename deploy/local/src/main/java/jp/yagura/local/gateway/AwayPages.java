package jp.yagura.local.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the gateway says itself: that a service is away, or that there is nothing here. */
final class AwayPages {
  private static final String NOTHING = "nothing";

  private AwayPages() {}

  /** Writes them into {@code page/} and {@code problem/}, in both languages. */
  static void write(Path directory) throws IOException {
    Files.createDirectories(directory.resolve("page"));
    Files.createDirectories(directory.resolve("problem"));
    for (boolean english : new boolean[] {false, true}) {
      for (Upstream upstream : Upstream.values()) {
        String title =
            english
                ? "The %s service is not answering.".formatted(upstream.english())
                : "%sのサービスが応答していません。".formatted(upstream.japanese());
        write(directory, upstream.id(), english, title, away(title, upstream, english), 502);
      }
      String title = english ? "There is nothing here." : "ここには何もありません。";
      String problem =
          "{\"type\":\"/problems/not-found\",\"title\":\"%s\",\"status\":404}".formatted(title);
      write(directory, NOTHING, english, title, problem, 404);
    }
  }

  private static String away(String title, Upstream upstream, boolean english) {
    String detail =
        english
            ? "Try again in a few seconds. Sent again with the same Idempotency-Key, nothing is recorded twice."
            : "数秒後にもう一度お試しください。同じ Idempotency-Key で送り直しても二重に登録されません。";
    return """
        {"type":"/problems/service-away","title":"%s","status":502,"detail":"%s","service":"%s"}"""
        .formatted(title, detail, upstream.id());
  }

  private static void write(
      Path directory, String name, boolean english, String title, String problem, int status)
      throws IOException {
    String file = name + "-" + (english ? Locale.ENGLISH : Locale.JAPANESE).getLanguage();
    Files.writeString(
        directory.resolve("page").resolve(file), UnavailablePage.of(title, status, english));
    Files.writeString(directory.resolve("problem").resolve(file), problem);
  }
}
