package jp.yagura.account.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;

/** What stands against an entry. */
final class CampaignRules {
  private static final int TITLE = 100;
  private static final int TEXT = 1000;
  private static final int ACCOUNTS = 30;
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  private CampaignRules() {}

  /**
   * All of it.
   *
   * @param known the accounts that the caller may name and that have not ended
   */
  static List<Refused> refusals(CampaignEntry entry, Set<UUID> known, Instant now) {
    List<Refused> wrong = new ArrayList<>();
    text(wrong, "title", entry.title(), TITLE);
    if (entry.title().lines().count() > 1) {
      wrong.add(Refused.invalid("title", "campaign-one-line"));
    }
    if (entry.startsAt().isBefore(EARLIEST)) {
      wrong.add(Refused.invalid("startsAt", "campaign-time"));
    }
    if (!entry.endsAt().isAfter(entry.startsAt()) || entry.endsAt().isAfter(LATEST)) {
      wrong.add(Refused.invalid("endsAt", "campaign-ends-before"));
    } else if (!entry.endsAt().isAfter(now)) {
      wrong.add(Refused.invalid("endsAt", "campaign-in-past"));
    }
    if (entry.accounts().isEmpty() || entry.accounts().size() > ACCOUNTS) {
      wrong.add(Refused.invalid("accounts", "campaign-accounts", ACCOUNTS));
    } else if (!known.containsAll(entry.accounts())) {
      wrong.add(Refused.invalid("accounts", "campaign-account-unknown"));
    }
    text(wrong, "winners", entry.winners(), TEXT);
    text(wrong, "never", entry.never(), TEXT);
    text(wrong, "warning", entry.warning(), TEXT);
    return wrong;
  }

  /** A text that has to be there. */
  static void text(List<Refused> wrong, String field, String text, int most) {
    if (text.isEmpty()) {
      wrong.add(Refused.invalid(field, "campaign-missing"));
    } else if (PlainTexts.hasControls(text)) {
      wrong.add(Refused.invalid(field, "text-control-characters"));
    } else {
      CharacterCount.beyond(field, text, most).ifPresent(wrong::add);
    }
  }
}
