package jp.yagura.notification.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.notification.chronicle.ContactChange;
import org.junit.jupiter.api.Test;

class ContactTest {
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  private static final IfMatch READ = IfMatch.version(0);

  private final Contact mailbox = new Contact(form(ContactRole.PR, Seat.MAILBOX), false, NOW);

  private static ContactDetails form(ContactRole role, Seat seat) {
    return new ContactDetails(
        role, seat, null, "広報課", "Koho@nagasaki.example", Channel.EMAIL, false, null, null);
  }

  private Outcome<ContactChange> change(ContactDetails form, boolean twice, boolean last) {
    return mailbox.change(READ, form, () -> twice, () -> last);
  }

  private static String code(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.NotDone<?>(var refusals) -> refusals.getFirst().code();
      case Outcome.Done<?> _ -> "done";
    };
  }

  @Test
  void theLastOfAnAlarmedSeatNeitherLeavesNorRetires() {
    assertEquals("contact-last", code(change(form(ContactRole.PR, Seat.DUTY), false, true)));
    assertEquals("contact-last", code(mailbox.retire(READ, () -> true, NOW)));
    assertInstanceOf(Outcome.Done.class, change(form(ContactRole.PR, Seat.MAILBOX), false, true));
  }

  @Test
  void nobodyIsAlarmedAsHeadSoTheLastMayRetire() {
    Contact head = new Contact(form(ContactRole.HEAD, Seat.MAILBOX), false, NOW);
    assertInstanceOf(Outcome.Done.class, head.retire(READ, () -> true, NOW));
    assertFalse(head.active());
  }

  @Test
  void aRetiredOneStaysAsItIs() {
    assertInstanceOf(Outcome.Done.class, mailbox.retire(READ, () -> false, NOW));
    assertEquals("contact-retired", code(change(form(ContactRole.PR, Seat.DUTY), false, false)));
    assertEquals("contact-retired", code(mailbox.retire(READ, () -> false, NOW)));
  }

  @Test
  void whoReadAnotherVersionChangesNothing() {
    assertEquals(
        "changed-meanwhile",
        code(
            mailbox.change(
                IfMatch.version(7), form(ContactRole.PR, Seat.DUTY), () -> false, () -> false)));
    assertEquals("if-match-missing", code(mailbox.retire(new IfMatch(""), () -> false, NOW)));
  }

  @Test
  void oneAddressIsToldOncePerSeat() {
    assertEquals("contact-twice", code(change(form(ContactRole.PR, Seat.DUTY), true, false)));
  }

  @Test
  void aChangeSaysWhoItIsNow() {
    var done =
        assertInstanceOf(Outcome.Done.class, change(form(ContactRole.IT, Seat.DUTY), false, false));
    assertEquals(
        new ContactChange.Changed(
            new ContactChange.Facts(mailbox.id(), "it", "duty", "広報課", "koho@nagasaki.example")),
        done.value());
  }
}
