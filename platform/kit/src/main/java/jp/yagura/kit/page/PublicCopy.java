package jp.yagura.kit.page;

import java.time.Instant;

/**
 * A page of the static copy of the public side, which a city's own web server can host while
 * everything of ours is down. Its links are relative, so that it works in any folder:
 *
 * <pre>{@code
 * index.html  check.html  notices/…      in Japanese
 * en/index.html  en/check.html  en/notices/…
 * }</pre>
 *
 * @param page its path below that of its language, such as {@code notices/index.html}
 * @param live the address of the page that it is a copy of
 * @param asOf when it was made
 * @param staleAfterHours from which age on it says loudly that it is old
 */
public record PublicCopy(
    String page, boolean english, String city, String live, Instant asOf, long staleAfterHours) {

  /** The way up to the folder that holds the whole copy: empty, {@code ../} or {@code ../../}. */
  public String root() {
    long depth = page.chars().filter(it -> it == '/').count() + (english ? 1 : 0);
    return "../".repeat((int) depth);
  }

  /** The way to the pages of the same language. */
  public String base() {
    return root() + (english ? "en/" : "");
  }

  /** The way to this page in the other language. */
  public String other() {
    return root() + (english ? "" : "en/") + page;
  }
}
