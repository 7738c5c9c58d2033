package jp.yagura.account.application;

import java.util.UUID;

/** What is wanted of an application; the application decides whether it happens. */
sealed interface ApplicationAct {

  /** The division writes. */
  record Write(ApplicationContent content) implements ApplicationAct {}

  /**
   * The division hands it in.
   *
   * @param headAgrees that the head knows and agrees, where staff hands it in
   */
  record File(boolean headAgrees) implements ApplicationAct {}

  /** The owner of a stage does it, or says yes; PR may enter later that it was done. */
  record Pass(String stage, StageWords words) implements ApplicationAct {}

  /** The owner leaves out a stage that may be left out. */
  record Waive(String stage, String reason) implements ApplicationAct {}

  /** The owner of a stage gives the application back. */
  record SendBack(String stage, String reason) implements ApplicationAct {}

  /** The owner of a stage says no. */
  record TurnDown(String stage, String reason) implements ApplicationAct {}

  /** The division takes it back. */
  record Withdraw(String reason) implements ApplicationAct {}

  /** What was applied for has happened to an account. */
  record Complete(UUID accountId, StageWords words) implements ApplicationAct {}
}
