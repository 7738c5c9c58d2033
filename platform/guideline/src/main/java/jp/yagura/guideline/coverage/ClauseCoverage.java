package jp.yagura.guideline.coverage;

import java.util.List;
import jp.yagura.guideline.wording.Force;
import jp.yagura.guideline.wording.Text;
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

  /** The key term in the quote. */
  public String key() {
    return clause.at("key").text();
  }

  /** The exact words of the published text. */
  public String quote() {
    return clause.at("quote").text();
  }

  public boolean binds() {
    return force().equals("M");
  }

  /** What its force means in words. */
  public Text meaning() {
    return Force.valueOf(force()).meaning();
  }

  /** Whether it binds and nothing and nobody meets it. */
  public boolean open() {
    return status() == Status.OPEN;
  }

  /** The parts of the profile that carry it out. */
  public List<Use> controls() {
    return uses.stream().filter(use -> use.person() == null).toList();
  }

  /** The parts that leave it to a person. */
  public List<Use> manual() {
    return uses.stream().filter(use -> use.person() != null).toList();
  }

  /**
   * By the strongest of what acts; a part on which nothing acts is text, whoever it names. A clause
   * that binds and is met by nothing is OPEN; one that does not bind is then KNOWN.
   */
  public Status status() {
    if (acting(Status.ENFORCED)) {
      return Status.ENFORCED;
    }
    if (acting(Status.SUPPORTED)) {
      return Status.SUPPORTED;
    }
    if (!uses.isEmpty()) {
      return Status.MANUAL;
    }
    return binds() ? Status.OPEN : Status.KNOWN;
  }

  private boolean acting(Status level) {
    return controls().stream().anyMatch(use -> use.act() != null && use.act().level() == level);
  }

  /** Its number as published, or its anchor words in 「」. */
  public String reference() {
    String number = clause.at("number").text();
    return number.isEmpty() ? "「" + clause.at("anchor").text() + "」" : number;
  }
}
