package jp.yagura.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jp.yagura.kit.tenancy.CurrentMunicipality;

@ApplicationScoped
class AccountQueries {
  private final EntityManager entities;
  private final CurrentMunicipality municipality;

  AccountQueries(EntityManager entities, CurrentMunicipality municipality) {
    this.entities = entities;
    this.municipality = municipality;
  }

  /**
   * Lets one writer at a time put handles into a municipality's register, so that looking whether
   * one is taken and taking it are one step. Ends with the transaction.
   */
  void lockRegister() {
    entities
        .createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtextextended(:register, 0))", Integer.class)
        .setParameter("register", "account-register/" + municipality.required())
        .getSingleResult();
  }
}
