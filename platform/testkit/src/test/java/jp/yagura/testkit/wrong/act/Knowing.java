package jp.yagura.testkit.wrong.act;

/** Breaks: no code knows what a guideline's playbooks are made of. */
final class Knowing {
  private Knowing() {}

  static boolean notice(String step) {
    return step.equals("SITE_NOTICE");
  }
}
