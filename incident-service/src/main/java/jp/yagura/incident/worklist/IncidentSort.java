package jp.yagura.incident.worklist;

import java.util.Locale;
import java.util.Optional;

/** The orders of the list; each stands in an index of its own. */
public enum IncidentSort {
  /** What was reported last comes first. */
  NEWEST("i.reported_at desc, i.id desc", "(i.reported_at, i.id) < (:at, :after)"),
  /** The next target comes first; what has none comes last. */
  DUE("i.due_order, i.id", "(i.due_order, i.id) > (:at, :after)"),
  /** The worst comes first, within a grade the newest. */
  SEVERITY(
      "i.severity_rank desc, i.reported_at desc, i.id desc",
      "(i.severity_rank, i.reported_at, i.id) < (:rank, :at, :after)");

  private final String order;
  private final String rest;

  IncidentSort(String order, String rest) {
    this.order = order;
    this.rest = rest;
  }

  /** The name in addresses. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The order of a name in an address. */
  public static Optional<IncidentSort> of(String wire) {
    for (IncidentSort sort : values()) {
      if (sort.wire().equals(wire)) {
        return Optional.of(sort);
      }
    }
    return Optional.empty();
  }

  String order() {
    return order;
  }

  /** The condition for what comes after a place. */
  String rest() {
    return rest;
  }
}
