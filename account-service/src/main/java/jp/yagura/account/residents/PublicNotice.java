package jp.yagura.account.residents;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import jp.yagura.account.announcement.Announcement;

/**
 * A notice about an account that residents can read.
 *
 * @param path of its page on the common origin, in Japanese
 */
record PublicNotice(String title, String path, Instant publishedAt) {
  /** The file of its page in the static copy, beside the others. */
  @JsonIgnore
  public String file() {
    return path.substring(path.lastIndexOf('/') + 1) + ".html";
  }

  static PublicNotice of(Announcement it) {
    return new PublicNotice(it.title(), it.path(), it.publishedAt());
  }
}
