package jp.yagura.notification.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/** Reads contacts for people. */
@ApplicationScoped
public class ContactList {
  private final Contacts contacts;

  ContactList(Contacts contacts) {
    this.contacts = contacts;
  }

  /** Everybody who is told for a role, from the lowest seat, the duty list by its days. */
  public List<ContactView> of(ContactRole role) {
    return contacts.active(role).stream()
        .map(Contact::view)
        .sorted(
            Comparator.comparing(ContactView::seat)
                .thenComparing(
                    ContactView::dutyFrom, Comparator.nullsFirst(Comparator.naturalOrder())))
        .toList();
  }

  /** One page of them, oldest first; those who have retired too when they are asked for. */
  public Page<ContactView> page(
      @Nullable ContactRole role, boolean retired, @Nullable Cursor after, int limit) {
    return Page.of(
            contacts.page(role, retired, after, limit),
            limit,
            contact -> new Cursor(contact.createdAt(), contact.id()))
        .map(Contact::view);
  }

  /** One contact, retired or not; empty for another municipality's. */
  public Optional<ContactView> findEver(UUID id) {
    return contacts.findByIdOptional(id).map(Contact::view);
  }

  /** Whether the municipality never had a contact. */
  public boolean none() {
    return contacts.count() == 0;
  }

  /** One contact that is told; empty for a retired or another municipality's. */
  public Optional<ContactView> find(UUID id) {
    return contacts.findByIdOptional(id).filter(Contact::active).map(Contact::view);
  }
}
