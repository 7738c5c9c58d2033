package jp.yagura.guideline.coverage;

import java.util.List;
import jp.yagura.guideline.yaml.Tree;

/**
 * How one clause is met.
 *
 * @param clause as the profile's file has it
 * @param uses the parts of the profile that cite it
 */
public record ClauseCoverage(Tree clause, List<Use> uses) {
  public String id() {
    return clause.at("id").text();
  }

  public String force() {
    return clause.at("force").text();
  }

  /** The parts of the profile that carry it out. */
  public List<Use> controls() {
    return uses.stream().filter(use -> use.person() == null).toList();
  }

  /** The parts that leave it to a person. */
  public List<Use> manual() {
    return uses.stream().filter(use -> use.person() != null).toList();
  }

  /** A clause that binds and is met by nothing is OPEN; one that does not bind is then KNOWN. */
  public Status status() {
    if (!controls().isEmpty()) {
      return Status.CONTROL;
    }
    if (!manual().isEmpty()) {
      return Status.MANUAL;
    }
    return force().equals("M") ? Status.OPEN : Status.KNOWN;
  }

  /** Its number as published, or its anchor words in 「」. */
  public String reference() {
    String number = clause.at("number").text();
    return number.isEmpty() ? "「" + clause.at("anchor").text() + "」" : number;
  }
}
