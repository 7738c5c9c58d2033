package jp.yagura.testkit.wrong.sql;

import jakarta.persistence.EntityManager;

/** Breaks: native SQL stands in queries only. */
record Asking(EntityManager entities) {
  int count() {
    return entities.createNativeQuery("select 1").getResultList().size();
  }
}
