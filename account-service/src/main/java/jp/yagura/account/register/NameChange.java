package jp.yagura.account.register;

import java.time.LocalDate;

/** What it means that an entry gets another name or address. */
public sealed interface NameChange {

  /**
   * The account was renamed: the old name stays known as its former one.
   *
   * @param on the day of the renaming, in Japan
   */
  record Renamed(LocalDate on) implements NameChange {}

  /** The entry was wrong: the account was never called so. */
  record Corrected() implements NameChange {}

  /** Nobody said; refused where it matters. */
  record NotSaid() implements NameChange {}
}
