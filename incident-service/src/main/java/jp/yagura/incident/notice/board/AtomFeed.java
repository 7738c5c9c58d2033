package jp.yagura.incident.notice.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import jp.yagura.incident.notice.PublicNotice;

/** The Atom feed of RFC 4287, with the deleted entries of RFC 6721 for what was withdrawn. */
final class AtomFeed {
  private AtomFeed() {}

  @CheckedTemplate(basePath = "notice/board")
  static class Xml {
    static native TemplateInstance feed(
        List<PublicNotice> notices,
        List<PublicNotice> withdrawn,
        Instant updated,
        boolean english,
        String home,
        String path);
  }

  /**
   * The feed as XML.
   *
   * @param home scheme and host
   * @param path of the list page in the feed's language
   */
  static String of(List<PublicNotice> notices, boolean english, String home, String path) {
    List<PublicNotice> standing = notices.stream().filter(n -> !n.withdrawn()).toList();
    List<PublicNotice> withdrawn = notices.stream().filter(PublicNotice::withdrawn).toList();
    Instant updated = notices.isEmpty() ? Instant.EPOCH : notices.getFirst().updatedAt();
    return Xml.feed(standing, withdrawn, updated, english, home, path).render();
  }
}
