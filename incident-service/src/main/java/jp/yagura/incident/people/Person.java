package jp.yagura.incident.people;

import java.util.List;
import java.util.Set;
import jp.yagura.contract.Addressee;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signed in and may see incidents, as the identity provider named them last.
 *
 * @param subject the id at the identity provider
 * @param division of the person, or null
 * @param email where the person is written to; null when no verified address is known
 * @param roles see {@link Role}
 */
public record Person(
    String subject,
    String name,
    @Nullable String division,
    @Nullable String email,
    List<String> roles) {
  private static final Set<String> SEES_ALL = Set.of(Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN);

  public Person {
    roles = List.copyOf(roles);
  }

  /** Whether the person has one of the roles. */
  public boolean is(String... anyOf) {
    return List.of(anyOf).stream().anyMatch(roles::contains);
  }

  /** Whether the person sees every incident of the municipality. */
  public boolean seesAll() {
    return roles.stream().anyMatch(SEES_ALL::contains);
  }

  /** Whether the person heads the division. */
  public boolean heads(String other) {
    return is(Role.HEAD) && other.equals(division);
  }

  /** Whether the person may see the incident. */
  public boolean sees(IncidentFacts incident) {
    return seesAll() || heads(incident.division());
  }

  /** The person as somebody to be told; null when no address is known. */
  public @Nullable Addressee addressee() {
    return email == null ? null : new Addressee(subject, name, email);
  }
}
