package jp.yagura.notification.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;

/** By SQL, because each alarm asks it and Hibernate translates a filtered query anew each time. */
@ApplicationScoped
class ContactQueries {
  private final EntityManager entities;

  ContactQueries(EntityManager entities) {
    this.entities = entities;
  }

  /** Everybody of a municipality who is told for any role, lowest seat first. */
  @SuppressWarnings("unchecked") // of the class that is asked for
  List<Contact> active(String municipality) {
    return entities
        .createNativeQuery(
            "select * from contact where municipality = ?1 and retired_at is null order by created_at, id",
            Contact.class)
        .setParameter(1, municipality)
        .setFlushMode(FlushModeType.COMMIT)
        .getResultList();
  }
}
