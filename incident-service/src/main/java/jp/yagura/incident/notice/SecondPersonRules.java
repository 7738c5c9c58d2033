package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds the policy in force: the guideline's, and for the municipalities listed in {@code
 * yagura.notices.second-person} that they always want somebody else.
 */
@ApplicationScoped
class SecondPersonRules {
  private final Playbooks playbooks;
  private final CurrentMunicipality municipality;
  private final List<String> strict;

  SecondPersonRules(
      Playbooks playbooks,
      CurrentMunicipality municipality,
      @ConfigProperty(name = "yagura.notices.second-person") Optional<List<String>> strict) {
    this.playbooks = playbooks;
    this.municipality = municipality;
    this.strict = strict.orElse(List.of());
  }

  SecondPersonPolicy inForce() {
    return new SecondPersonPolicy(
        playbooks.secondChecker().orElse(null), strict.contains(municipality.required()));
  }
}
