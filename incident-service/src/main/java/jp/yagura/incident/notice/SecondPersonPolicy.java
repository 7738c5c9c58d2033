package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import jp.yagura.kit.web.PlainTexts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether the author of a notice may approve it. Guidelines speak of posts, and of the one that
 * asks for several eyes (FJI-8.3) only as far as possible; so there the author may approve alone
 * with a reason, which is kept. Where no guideline asks, whoever is of public relations may.
 * Municipalities listed in {@code yagura.notices.second-person} always want somebody else.
 */
@ApplicationScoped
public class SecondPersonPolicy {
  private static final int LONGEST_REASON = 500;
  private final Playbooks playbooks;
  private final CurrentMunicipality municipality;
  private final List<String> strict;

  SecondPersonPolicy(
      Playbooks playbooks,
      CurrentMunicipality municipality,
      @ConfigProperty(name = "yagura.notices.second-person") Optional<List<String>> strict) {
    this.playbooks = playbooks;
    this.municipality = municipality;
    this.strict = strict.orElse(List.of());
  }

  /** What the guideline says of it; empty where it is silent. */
  public Optional<Playbooks.Cited> rule() {
    return playbooks.secondChecker();
  }

  /** Whether this municipality never lets an author approve. */
  public boolean always() {
    return strict.contains(municipality.required());
  }

  Optional<Refused> refuses(boolean own, String reason) {
    if (!own) {
      return Optional.empty();
    }
    if (always()) {
      return Optional.of(Refused.forbidden("notice-second-person"));
    }
    if (reason.length() > LONGEST_REASON) {
      return Optional.of(Refused.invalid("alone", "text-too-long", LONGEST_REASON));
    }
    if (PlainTexts.hasControls(reason)) {
      return Optional.of(Refused.invalid("alone", "text-control-characters"));
    }
    return reason.isEmpty()
        ? rule().map(it -> Refused.invalid("alone", "notice-alone", it.cite()).under(it.clause()))
        : Optional.empty();
  }
}
