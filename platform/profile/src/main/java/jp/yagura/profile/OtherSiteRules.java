package jp.yagura.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yagura.profile.Reference.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Sites that municipalities use without their being a platform of the register: blogs, boards,
 * video sites. The first segment behind the site's prefix is the account; any host is known here
 * only to say that, never to make anything official.
 */
final class OtherSiteRules extends PlatformRules {
  /**
   * A site.
   *
   * @param server the host under which its accounts are compared
   * @param hosts domains that are the same site
   * @param prefixes segments that stand before the account's name; empty for none
   * @param reserved first segments that are no account
   */
  private record Site(
      String server, List<String> hosts, List<String> prefixes, Set<String> reserved) {}

  private static final List<Site> SITES =
      List.of(
          new Site("ameblo.jp", List.of("ameblo.jp"), List.of(), Set.of("_", "search", "genre")),
          new Site(
              "pinterest.com",
              List.of("pinterest.com", "pinterest.jp", "pinterest.co.uk"),
              List.of(),
              words(
                  """
          pin search ideas login today explore settings
          """)),
          new Site("linktr.ee", List.of("linktr.ee"), List.of(), Set.of()),
          new Site("lit.link", List.of("lit.link"), List.of(), Set.of("en")),
          new Site(
              "twitch.tv",
              List.of("twitch.tv"),
              List.of(),
              Set.of("videos", "directory", "search", "p", "downloads")),
          new Site(
              "vimeo.com", List.of("vimeo.com"), List.of(), Set.of("search", "watch", "channels")),
          new Site("flickr.com", List.of("flickr.com"), List.of("photos", "people"), Set.of()),
          new Site("ch.nicovideo.jp", List.of("ch.nicovideo.jp"), List.of(), Set.of("search")),
          new Site("nicovideo.jp", List.of("nicovideo.jp"), List.of("user"), Set.of()),
          new Site("linkedin.com", List.of("linkedin.com"), List.of("company", "school"), Set.of()),
          new Site("snapchat.com", List.of("snapchat.com"), List.of("add"), Set.of()));

  /** Hosts that only forward. */
  private static final Set<String> SHORT =
      words(
          """
          bit.ly j.mp goo.gl tinyurl.com ow.ly x.gd is.gd buff.ly onl.tw onl.sc onl.bz
          cutt.ly rb.gy t.ly ux.nu qr.paps.jp 00m.in pin.it dlvr.it lnk.to amzn.to
          urx.blue wp.me app.link page.link
          """);

  OtherSiteRules() {
    super(Platform.OTHER);
  }

  @Override
  boolean owns(WebAddress address) {
    return SHORT.stream().anyMatch(address::under) || site(address).isPresent();
  }

  private static Optional<Site> site(WebAddress address) {
    return SITES.stream().filter(it -> it.hosts().stream().anyMatch(address::under)).findFirst();
  }

  @Override
  String sameHost(WebAddress address) {
    return site(address).map(Site::server).orElseGet(address::plainHost);
  }

  @Override
  Reference read(WebAddress address) {
    Optional<Site> found = site(address);
    if (found.isEmpty()) {
      return cannotTell(address, Reason.SHORT_LINK);
    }
    Site site = found.get();
    boolean prefixed = site.prefixes().contains(address.lower(0));
    String name = address.segment(prefixed ? 1 : 0);
    if (name.isEmpty()
        || prefixed == site.prefixes().isEmpty()
        || site.reserved().contains(address.lower(0))) {
      return service(address);
    }
    return reference(
        address,
        Identity.on(Platform.OTHER, site.server(), name),
        address.path().size() == (prefixed ? 2 : 1));
  }

  @Override
  @Nullable String canonicalUrl(Identity identity) {
    if (identity.handle() == null || identity.server() == null) {
      return null;
    }
    String prefix =
        SITES.stream()
            .filter(it -> it.server().equals(identity.server()))
            .flatMap(it -> it.prefixes().stream())
            .findFirst()
            .map(it -> it + "/")
            .orElse("");
    return "https://" + identity.server() + "/" + prefix + encoded(identity.handle());
  }

  /** A name of anything anywhere: it decides nothing. */
  @Override
  boolean isHandle(String text) {
    return false;
  }
}
