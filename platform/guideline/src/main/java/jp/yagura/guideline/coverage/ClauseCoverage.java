package jp.yagura.guideline.coverage;

import java.util.List;
import java.util.Map;
import jp.yagura.guideline.yaml.Tree;

/**
 * How one clause is met.
 *
 * @param clause as the profile's file has it
 * @param controls names of the parts of the profile that carry it out
 * @param manual names of the parts that leave it to a person, with that person's role
 */
public record ClauseCoverage(Tree clause, List<String> controls, Map<String, String> manual) {
  public String id() {
    return clause.at("id").text();
  }

  public String force() {
    return clause.at("force").text();
  }

  /** A clause that binds and is met by nothing is OPEN; one that does not bind is then KNOWN. */
  public Status status() {
    if (!controls.isEmpty()) {
      return Status.CONTROL;
    }
    if (!manual.isEmpty()) {
      return Status.MANUAL;
    }
    return force().equals("M") ? Status.OPEN : Status.KNOWN;
  }
}
