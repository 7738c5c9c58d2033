package jp.yagura.notification.contacts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Contacts implements PanacheRepositoryBase<Contact, UUID> {

  /** Everybody who is told for a role, lowest seat first. */
  List<Contact> active(ContactRole role) {
    return list("role = ?1 and retiredAt is null order by createdAt, id", role);
  }

  /**
   * Everybody of this municipality who is told for any role, in the same order. By SQL, because
   * each alarm asks it and Hibernate translates a filtered query anew each time.
   */
  @SuppressWarnings("unchecked") // of the class that is asked for
  List<Contact> active(String municipality) {
    return getEntityManager()
        .createNativeQuery(
            "select * from contact where municipality = ?1 and retired_at is null order by created_at, id",
            Contact.class)
        .setParameter(1, municipality)
        .setFlushMode(FlushModeType.COMMIT)
        .getResultList();
  }

  List<Contact> activeAt(String address) {
    return list("address = ?1 and retiredAt is null", address);
  }

  /** Whether somebody else sits there whose turn is not over on that day. */
  boolean othersHold(Contact contact, LocalDate day) {
    return count(
            "role = ?1 and seat = ?2 and retiredAt is null and id <> ?3"
                + " and (dutyUntil is null or dutyUntil >= ?4)",
            contact.role(),
            contact.seat(),
            contact.id(),
            day)
        > 0;
  }

  Optional<Contact> twin(ContactForm form, @Nullable UUID self) {
    return list(
            "role = ?1 and seat = ?2 and channel = ?3 and address = ?4 and retiredAt is null",
            form.role(),
            form.seat(),
            form.channel(),
            form.plainAddress())
        .stream()
        .filter(c -> !c.id().equals(self) && c.isSameTurn(form))
        .findFirst();
  }

  /** One row more than fits the page. */
  List<Contact> page(
      @Nullable ContactRole role, boolean retired, @Nullable Cursor after, int limit) {
    StringBuilder where = new StringBuilder("1 = 1");
    Map<String, Object> values = new HashMap<>();
    if (role != null) {
      where.append(" and role = :role");
      values.put("role", role);
    }
    if (!retired) {
      where.append(" and retiredAt is null");
    }
    if (after != null) {
      where.append(" and (createdAt > :at or (createdAt = :at and id > :id))");
      values.put("at", after.at());
      values.put("id", after.id());
    }
    return find(where + " order by createdAt, id", values).range(0, limit).list();
  }
}
