package jp.yagura.incident.figures;

/** From the report to a moment of the response. */
public enum Span {
  /** Until it was found to be true. */
  CONFIRMED,
  /** Until PR confirmed the alert. */
  PR_CONFIRMED,
  /** Until IT confirmed the alert. */
  IT_CONFIRMED,
  /** Until residents could read the first notice. */
  FIRST_NOTICE,
  /** Until all was in order again. */
  RECOVERED
}
