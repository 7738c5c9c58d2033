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
        Links links);
  }

  /**
   * Where things are.
   *
   * @param id of the feed, for good
   * @param self the feed
   * @param list the page with the same notices
   * @param before what stands before a notice's id in the address of its page
   * @param after what stands after it
   */
  record Links(String id, String self, String list, String before, String after) {
    /** Those of the list page at an address. */
    static Links at(String list) {
      return new Links(list, list + ".atom", list, list + "/", "");
    }
  }

  /** The feed as XML. */
  static String of(List<PublicNotice> notices, boolean english, Links links) {
    List<PublicNotice> standing = notices.stream().filter(n -> !n.withdrawn()).toList();
    List<PublicNotice> withdrawn = notices.stream().filter(PublicNotice::withdrawn).toList();
    Instant updated = notices.isEmpty() ? Instant.EPOCH : notices.getFirst().updatedAt();
    return Xml.feed(standing, withdrawn, updated, english, links).render();
  }
}
