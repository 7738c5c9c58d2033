package jp.yagura.incident.drill;

/** What is done with something that a drill injects. */
sealed interface InjectAct {
  /** It happens now. */
  record Give() implements InjectAct {}

  /** It does not happen in this drill. */
  record Skip() implements InjectAct {}

  /** What the role did about it; a later answer takes the place of the one before. */
  record Answer(String text) implements InjectAct {}
}
