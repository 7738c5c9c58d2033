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
import jp.yagura.kit.publicside.ForResidents;
import jp.yagura.kit.publicside.PublicOrigin;
import jp.yagura.kit.publicside.PublicResponse;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.tenancy.CurrentMunicipality;

/**
 * What residents read, in one language. A withdrawn notice answers 410 with a page that says so:
 * machines drop it for good, and people who kept the address still learn why.
 */
abstract class BoardPages {
  static final int MOST = 30;
  private static final String HTML = "text/html;charset=UTF-8";

  private final ReadNotices notices;
  private final CurrentMunicipality municipality;
  private final PublicOrigin origin;
  private final boolean english;

  BoardPages(
      ReadNotices notices, CurrentMunicipality municipality, PublicOrigin origin, boolean english) {
    this.notices = notices;
    this.municipality = municipality;
    this.origin = origin;
    this.english = english;
  }

  @CheckedTemplate(basePath = "notice/board")
  static class Page {
    static native TemplateInstance list(List<PublicNotice> notices, boolean english, String base);

    static native TemplateInstance notice(
        PublicNotice n, List<Block> blocks, boolean english, String base);

    static native TemplateInstance tombstone(PublicNotice n, boolean english);
  }

  @GET
  @Path("notices")
  @PermitAll
  @ForResidents
  @Produces(HTML)
  public Response list() {
    List<PublicNotice> standing =
        notices.latestPublic(MOST).stream().filter(notice -> !notice.withdrawn()).toList();
    String page = Page.list(standing, english, path()).render();
    return PublicResponse.of(200, HTML, page);
  }

  @GET
  @Path("notices/{id}")
  @PermitAll
  @ForResidents
  @Produces(HTML)
  public Response one(NoticeId id) {
    PublicNotice notice = notices.findPublic(id).orElseThrow(() -> Refused.notFound().exception());
    if (notice.withdrawn()) {
      return PublicResponse.of(410, HTML, Page.tombstone(notice, english).render());
    }
    List<Block> blocks = Block.of(notice.body(english));
    return PublicResponse.of(200, HTML, Page.notice(notice, blocks, english, path()).render());
  }

  @GET
  @Path("notices.json")
  @PermitAll
  @ForResidents
  @Produces(MediaType.APPLICATION_JSON)
  public Response json() {
    BoardJson body = BoardJson.of(notices.latestPublic(MOST), it -> origin.at(it.path()));
    return PublicResponse.of(200, MediaType.APPLICATION_JSON, body.text());
  }

  @GET
  @Path("notices.atom")
  @PermitAll
  @ForResidents
  @Produces("application/atom+xml")
  public Response atom() {
    String feed =
        AtomFeed.of(notices.latestPublic(MOST), english, AtomFeed.Links.at(origin.at(path())));
    return PublicResponse.of(200, "application/atom+xml;charset=UTF-8", feed);
  }

  /** Of the list. */
  private String path() {
    return (english ? "/en" : "") + "/public/" + municipality.required() + "/notices";
  }
}
