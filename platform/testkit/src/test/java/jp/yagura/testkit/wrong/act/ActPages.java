package jp.yagura.testkit.wrong.act;

import jakarta.transaction.Transactional;

/** Breaks: transactions are begun by use cases. */
class ActPages {
  @Transactional
  void act() {}
}
