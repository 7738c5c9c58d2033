package jp.yagura.incident.notice.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import jp.yagura.incident.NoticeId;
import jp.yagura.incident.notice.Block;
import jp.yagura.incident.notice.PublicNotice;
import jp.yagura.incident.notice.ReadNotices;
import jp.yagura.kit.page.ForResidents;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.CachedResponse;

/**
 * What residents read, in one language. A withdrawn notice answers 410 with a page that says so:
 * machines drop it for good, and people who kept the address still learn why.
 */
abstract class BoardPages {
  static final int MOST = 30;
  private static final String HTML = "text/html;charset=UTF-8";

  private final ReadNotices notices;
  private final boolean english;

  BoardPages(ReadNotices notices, boolean english) {
    this.notices = notices;
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
  public Response list(@Context Request request, @Context UriInfo uri) {
    List<PublicNotice> standing =
        notices.latestPublic(MOST).stream().filter(notice -> !notice.withdrawn()).toList();
    String page = Page.list(standing, english, path(uri)).render();
    return CachedResponse.answer(request, 200, HTML, page);
  }

  @GET
  @Path("notices/{id}")
  @PermitAll
  @ForResidents
  @Produces(HTML)
  public Response one(NoticeId id, @Context Request request) {
    PublicNotice notice = notices.findPublic(id).orElseThrow(() -> Refused.notFound().exception());
    if (notice.withdrawn()) {
      return CachedResponse.answer(request, 410, HTML, Page.tombstone(notice, english).render());
    }
    List<Block> blocks = Block.of(notice.body(english));
    String base = (english ? "/en" : "") + "/public/" + notice.municipality() + "/notices";
    return CachedResponse.answer(
        request, 200, HTML, Page.notice(notice, blocks, english, base).render());
  }

  @GET
  @Path("notices.json")
  @PermitAll
  @ForResidents
  @Produces(MediaType.APPLICATION_JSON)
  public Response json(@Context Request request, @Context UriInfo uri) {
    BoardJson body = BoardJson.of(notices.latestPublic(MOST), it -> home(uri) + it.path());
    return CachedResponse.answer(request, 200, MediaType.APPLICATION_JSON, body.text());
  }

  @GET
  @Path("notices.atom")
  @PermitAll
  @ForResidents
  @Produces("application/atom+xml")
  public Response atom(@Context Request request, @Context UriInfo uri) {
    String feed =
        AtomFeed.of(notices.latestPublic(MOST), english, AtomFeed.Links.at(home(uri) + path(uri)));
    return CachedResponse.answer(request, 200, "application/atom+xml;charset=UTF-8", feed);
  }

  private static String path(UriInfo uri) {
    return uri.getRequestUri().getRawPath().replaceFirst("\\.(atom|json)$", "");
  }

  /** Scheme and host as the reader knows them. */
  private static String home(UriInfo uri) {
    return uri.getBaseUri().toString().replaceAll("/+$", "");
  }
}
