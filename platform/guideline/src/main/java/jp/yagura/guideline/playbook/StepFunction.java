package jp.yagura.guideline.playbook;

/** What the program does for a step. Code asks for the function of a step, never for its id. */
public enum StepFunction {
  /** Publishing a notice for residents fulfils it: time and address stand ready in its results. */
  SITE_NOTICE,
  /** The press is given material: what is made from a notice, and whom it was given to. */
  PRESS_PROVISION,
  /** An account of ours was deleted: its closing begins in the register. */
  ACCOUNT_DELETION
}
