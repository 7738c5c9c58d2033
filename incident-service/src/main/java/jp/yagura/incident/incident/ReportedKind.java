package jp.yagura.incident.incident;

import jp.yagura.guideline.playbook.IncidentKind;

/**
 * What the kind of a report says of the accounts that it names.
 *
 * @param ownAccountTaken whether an account of ours is in other hands
 * @param fakeExists whether an account of somebody else poses as one of ours
 */
public record ReportedKind(boolean ownAccountTaken, boolean fakeExists) {

  /** As the guideline has it. */
  public static ReportedKind of(IncidentKind kind) {
    return new ReportedKind(kind.ownAccountTaken(), kind.fakeExists());
  }
}
