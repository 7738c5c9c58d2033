package jp.yagura.notification.contacts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.Page;
import jp.yagura.notification.ContactId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Contacts implements PanacheRepositoryBase<Contact, ContactId> {

  /** Everybody who is told for a role, in the order in which they were registered. */
  List<Contact> active(ContactRole role) {
    return list("role = ?1 and retiredAt is null order by createdAt, id", role);
  }

  /** The same for people to read: from the lowest seat, the duty list by its days. */
  List<ContactView> listed(ContactRole role) {
    return active(role).stream()
        .map(Contact::view)
        .sorted(
            Comparator.comparing(ContactView::seat)
                .thenComparing(
                    ContactView::dutyFrom, Comparator.nullsFirst(Comparator.naturalOrder())))
        .toList();
  }

  List<Contact> activeAt(String address) {
    return list("address = ?1 and retiredAt is null", address);
  }

  /** One contact that is told; empty for a retired or another municipality's. */
  Optional<Contact> active(ContactId id) {
    return findByIdOptional(id).filter(Contact::active);
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

  /** Whether another contact has this address at this seat for the same turn. */
  boolean hasTwin(ContactDetails form, @Nullable ContactId self) {
    return list(
            "role = ?1 and seat = ?2 and channel = ?3 and address = ?4 and retiredAt is null",
            form.role(),
            form.seat(),
            form.channel(),
            form.plainAddress())
        .stream()
        .anyMatch(contact -> !contact.id().equals(self) && contact.isSameTurn(form));
  }

  /** One page, oldest first; those who have retired too when they are asked for. */
  Page<ContactView> page(
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
      where.append(" and (createdAt > :at or (createdAt = :at and id.value > :id))");
      values.put("at", after.at());
      values.put("id", after.id());
    }
    // One row more than fits the page.
    List<Contact> rows = find(where + " order by createdAt, id", values).range(0, limit).list();
    return Page.of(rows, limit, contact -> new Cursor(contact.createdAt(), contact.id().value()))
        .map(Contact::view);
  }
}
