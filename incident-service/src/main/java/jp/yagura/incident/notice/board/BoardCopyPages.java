package jp.yagura.incident.notice.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.yagura.incident.NoticeId;
import jp.yagura.incident.notice.Block;
import jp.yagura.incident.notice.PublicNotice;
import jp.yagura.incident.notice.ReadNotices;
import jp.yagura.kit.page.PublicCopies;
import jp.yagura.kit.page.PublicCopy;
import jp.yagura.kit.publicside.ForResidents;
import jp.yagura.kit.refusal.Refused;

/**
 * The notices of the static copy, with what was withdrawn among them. A file server cannot answer
 * 410, so a tombstone is a page like any other there.
 */
@ForResidents
abstract class BoardCopyPages {
  private static final String HTML = "text/html;charset=UTF-8";
  private static final String LIST = "notices/index.html";

  private final ReadNotices notices;
  private final PublicCopies copies;
  private final boolean english;

  BoardCopyPages(ReadNotices notices, PublicCopies copies, boolean english) {
    this.notices = notices;
    this.copies = copies;
    this.english = english;
  }

  @CheckedTemplate(basePath = "notice/board/copy")
  static class Page {
    static native TemplateInstance list(
        PublicCopy copy, List<PublicNotice> standing, List<PublicNotice> withdrawn);

    static native TemplateInstance notice(PublicCopy copy, PublicNotice n, List<Block> blocks);

    static native TemplateInstance tombstone(PublicCopy copy, PublicNotice n);
  }

  @GET
  @Path("notices/index.html")
  @PermitAll
  @Produces(HTML)
  public TemplateInstance list() {
    List<PublicNotice> all = notices.latestPublic(BoardPages.MOST);
    return Page.list(
        copies.of(LIST, "/notices"),
        all.stream().filter(notice -> !notice.withdrawn()).toList(),
        all.stream().filter(PublicNotice::withdrawn).toList());
  }

  @GET
  @Path("notices/{id}.html")
  @PermitAll
  @Produces(HTML)
  public TemplateInstance one(NoticeId id) {
    PublicNotice notice = notices.findPublic(id).orElseThrow(() -> Refused.notFound().exception());
    PublicCopy copy = copies.of("notices/" + id + ".html", "/notices/" + id);
    return notice.withdrawn()
        ? Page.tombstone(copy, notice)
        : Page.notice(copy, notice, Block.of(notice.body(english)));
  }

  @GET
  @Path("notices.json")
  @PermitAll
  @Produces(MediaType.APPLICATION_JSON)
  public Response json() {
    BoardJson body = BoardJson.of(notices.latestPublic(BoardPages.MOST), BoardCopyPages::address);
    return Response.ok(body.text()).build();
  }

  @GET
  @Path("notices.atom")
  @PermitAll
  @Produces("application/atom+xml;charset=UTF-8")
  public Response atom() {
    String id = copies.of(LIST, "/notices").live();
    AtomFeed.Links links = new AtomFeed.Links(id, "notices.atom", LIST, "notices/", ".html");
    return Response.ok(AtomFeed.of(notices.latestPublic(BoardPages.MOST), english, links)).build();
  }

  /** From the folder in which the file lies. */
  private static String address(PublicNotice notice) {
    return "notices/" + notice.id() + ".html";
  }
}
