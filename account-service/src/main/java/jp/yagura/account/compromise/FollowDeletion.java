package jp.yagura.account.compromise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jp.yagura.account.application.StartClosing;
import jp.yagura.contract.IncidentEvent;

/** Begins the closing of an account that was deleted in an incident. */
@ApplicationScoped
class FollowDeletion {
  private final StartClosing closing;

  FollowDeletion(StartClosing closing) {
    this.closing = closing;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void follow(IncidentEvent event) {
    if (event instanceof IncidentEvent.AccountDeletionDone it) {
      closing.start(it.municipality(), it.accountId(), it.incident().number(), it.at());
    }
  }
}
