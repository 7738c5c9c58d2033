package jp.yagura.kit.page;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import jp.yagura.kit.tenancy.MunicipalityNames;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of every page shows: whose page it is, who is signed in, and the way to the other
 * language.
 */
@Named
@RequestScoped
public class Chrome {
  /** The query parameter that says that a form could not be taken. */
  public static final String UNSENT = "unsent";

  private static final URI HOME = URI.create("/");

  private static final Logger LOG = Logger.getLogger(Chrome.class);

  private final SecurityIdentity identity;
  private final CurrentCaller caller;
  private final CurrentMunicipality municipality;
  private final MunicipalityNames names;
  private final Language language;
  private final jakarta.ws.rs.core.UriInfo uri;
  private final Instance<PageBanner> banners;
  private @Nullable String standsAt;

  Chrome(
      SecurityIdentity identity,
      CurrentCaller caller,
      CurrentMunicipality municipality,
      MunicipalityNames names,
      Language language,
      jakarta.ws.rs.core.UriInfo uri,
      @Any Instance<PageBanner> banners) {
    this.identity = identity;
    this.caller = caller;
    this.municipality = municipality;
    this.names = names;
    this.language = language;
    this.uri = uri;
    this.banners = banners;
  }

  /** The page stands for another address than the one that made it. */
  public void standsAt(String address) {
    standsAt = address;
  }

  /** The municipality's name in the reader's language; empty when the page belongs to none. */
  public String city() {
    return municipality.id().flatMap(id -> names.name(id, language.now())).orElse("");
  }

  /** The municipality's id, or empty. */
  public String municipality() {
    return municipality.id().orElse("");
  }

  /**
   * Whether somebody is signed in; false on the page for an address that does not exist, which is
   * made before anybody looked, and on the one that says that signing in failed.
   */
  public boolean signedIn() {
    if (!BlockingOperationControl.isBlockingAllowed()) {
      return false;
    }
    try {
      return !identity.isAnonymous();
    } catch (AuthenticationCompletionException | AuthenticationFailedException e) {
      return false;
    }
  }

  /** Whether a form was sent that could not be taken, for the session was over; it is now anew. */
  public boolean unsent() {
    return signedIn() && uri.getQueryParameters().containsKey(UNSENT);
  }

  /** What has to be said at the head of this very page. */
  public List<PageBanner.Notice> banners() {
    if (!signedIn() || municipality.id().isEmpty()) {
      return List.of();
    }
    try {
      String path = uri.getRequestUri().getPath();
      return banners.stream().flatMap(it -> it.of(path).stream()).toList();
    } catch (RuntimeException e) {
      // the page that says that the database is away is a page too
      LOG.warn("a page is shown without what a banner has to say", e);
      return List.of();
    }
  }

  public String userName() {
    return signedIn() ? caller.name() : "";
  }

  public String division() {
    return signedIn() ? caller.division().orElse("") : "";
  }

  /** Whether the person leads, confirms or watches responses, rather than only reporting. */
  public boolean responder() {
    return signedIn() && caller.is(Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN);
  }

  /** Whether the person keeps contacts and settings. */
  public boolean administrator() {
    return signedIn() && caller.is(Role.ADMIN);
  }

  public boolean reporter() {
    return signedIn() && caller.is(Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN);
  }

  /** Whether the address is one of residents, who have nowhere to sign in. */
  public boolean forResidents() {
    return here().getPath().matches("(/en)?/public(/.*)?");
  }

  /** Where residents go on from an address that leads nowhere: the notices of the municipality. */
  public String publicHome() {
    String[] parts = here().getPath().replaceFirst("^/en/", "/").split("/", 4);
    String id = parts.length > 2 ? parts[2] : "";
    String english = here().getPath().startsWith("/en/") ? "/en" : "";
    return names.ids().contains(id) ? english + "/public/" + id + "/notices" : "";
  }

  /** This page in the other language, with all its other parameters. */
  public String otherLanguage() {
    URI here = here();
    String path = here.getRawPath();
    if (path.startsWith("/en/public/")) {
      return query(path.substring(3), here.getRawQuery());
    }
    if (path.startsWith("/public/")) {
      return query("/en" + path, here.getRawQuery());
    }
    URI other =
        UriBuilder.fromUri(here)
            .replaceQueryParam("lang", language.english() ? "ja" : "en")
            .build();
    return query(other.getRawPath(), other.getRawQuery());
  }

  /** Home for an address that nobody can follow again: a broken one, the way back of a sign-in. */
  private URI here() {
    if (standsAt == null) {
      return uri.getRequestUri();
    }
    try {
      URI there = new URI(standsAt);
      return there.getPath() == null || there.getPath().startsWith("/sign-") ? HOME : there;
    } catch (URISyntaxException e) {
      return HOME;
    }
  }

  private static String query(String path, @Nullable String query) {
    return query == null ? path : path + "?" + query;
  }
}
