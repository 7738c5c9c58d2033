package jp.yagura.kit.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import jp.yagura.contract.Actor;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, read from the verified token; the same for a bearer token and a page's session.
 */
@RequestScoped
public class CurrentCaller {
  private final SecurityIdentity identity;

  CurrentCaller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The person as events and the audit log name them. */
  public Actor actor() {
    return new Actor(subject(), name(), division().orElse(null));
  }

  /** The id at the identity provider; stays the same when the name changes. */
  public String subject() {
    return claim("sub").orElseThrow(() -> new IllegalStateException("token without sub"));
  }

  /** The name to show. */
  public String name() {
    return claim("name").or(() -> claim("preferred_username")).orElseGet(this::subject);
  }

  /** The person's division (所属), when the token has it. */
  public Optional<String> division() {
    return claim("division");
  }

  /**
   * Where the person can be written to; empty when the token names no address or says that nobody
   * verified it.
   */
  public Optional<String> email() {
    return claim("email_verified").filter("false"::equals).isPresent()
        ? Optional.empty()
        : claim("email");
  }

  /** The municipality that the person belongs to. */
  public Optional<String> municipality() {
    return claim("municipality");
  }

  /** All roles of the person, see {@link Role}. */
  public Set<String> roles() {
    return identity.getRoles();
  }

  /** Whether the person has one of the roles. */
  public boolean is(String... anyOf) {
    for (String role : anyOf) {
      if (identity.hasRole(role)) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> claim(String name) {
    @Nullable Object value =
        identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
    return Optional.ofNullable(value).map(Object::toString).filter(text -> !text.isBlank());
  }
}
