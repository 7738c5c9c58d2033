package jp.yagura.account.compromise;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.account.register.AccountView;
import jp.yagura.contract.Actor;
import jp.yagura.contract.Event;
import jp.yagura.contract.IncidentEvent.AccountDeletionDone;
import jp.yagura.contract.IncidentEvent.IncidentClosed;
import jp.yagura.contract.IncidentEvent.IncidentConfirmed;
import jp.yagura.contract.IncidentEvent.IncidentDismissed;
import jp.yagura.contract.IncidentEvent.IncidentRecovered;
import jp.yagura.contract.IncidentEvent.IncidentReopened;
import jp.yagura.contract.IncidentEvent.IncidentReported;
import jp.yagura.contract.IncidentSummary;
import org.jspecify.annotations.Nullable;

/** What incident-service tells about one hijack. */
record Hijack(UUID id, AccountView account, @Nullable UUID about, String kind, boolean drill) {
  private static final Instant AT = Instant.parse("2026-11-23T00:02:11Z");

  static Hijack of(AccountView account) {
    return new Hijack(UUID.randomUUID(), account, account.id(), "HIJACK", false);
  }

  Hijack about(@Nullable UUID other) {
    return new Hijack(id, account, other, kind, drill);
  }

  Hijack kind(String other) {
    return new Hijack(id, account, about, other, drill);
  }

  /** The same as an exercise. */
  Hijack asDrill() {
    return new Hijack(id, account, about, kind, true);
  }

  Event reported() {
    return new IncidentReported(
        summary("reported", 1), Actor.SYSTEM, "no", "身に覚えのない投稿", List.of(), List.of("pr", "it"));
  }

  Event confirmed() {
    return new IncidentConfirmed(summary("confirmed", 2), Actor.SYSTEM, AT);
  }

  Event ended(String how) {
    IncidentSummary now = summary(how, 3);
    return switch (how) {
      case "recovered" -> new IncidentRecovered(now, Actor.SYSTEM, AT);
      case "dismissed" -> new IncidentDismissed(now, Actor.SYSTEM, AT, "誤報");
      default -> new IncidentClosed(now, Actor.SYSTEM, AT, null);
    };
  }

  Event deleted() {
    return new AccountDeletionDone(summary("confirmed", 3), account.id(), Actor.SYSTEM, AT);
  }

  Event reopened() {
    return new IncidentReopened(summary("confirmed", 4), Actor.SYSTEM, AT, "再発");
  }

  private IncidentSummary summary(String stage, long version) {
    return new IncidentSummary(
        id,
        account.municipality(),
        "R8-0001",
        kind,
        "乗っ取り",
        List.of(kind),
        "試験用の乗っ取り",
        about,
        "試験用",
        "x",
        account.operatingDivision(),
        "critical",
        stage,
        null,
        AT,
        version,
        List.of(),
        List.of(),
        drill);
  }
}
