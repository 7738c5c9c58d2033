package jp.yagura.testkit.wrong.act;

import jakarta.transaction.Transactional;

/** Breaks nothing: a use case. */
@Transactional
class DoAct {}
