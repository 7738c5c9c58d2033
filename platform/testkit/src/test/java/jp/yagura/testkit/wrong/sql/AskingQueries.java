package jp.yagura.testkit.wrong.sql;

import jakarta.persistence.EntityManager;

/** Breaks nothing: this is where SQL stands. */
record AskingQueries(EntityManager entities) {
  int count() {
    return entities.createNativeQuery("select 1").getResultList().size();
  }
}
