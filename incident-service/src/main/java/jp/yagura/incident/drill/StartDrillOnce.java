package jp.yagura.incident.drill;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;

/** Starts a drill once, however often the button is pressed. */
@ApplicationScoped
class StartDrillOnce {
  private static final int LONGEST = 200;

  private final StartDrill starting;
  private final Idempotency idempotency;

  StartDrillOnce(StartDrill starting, Idempotency idempotency) {
    this.starting = starting;
    this.idempotency = idempotency;
  }

  /** The address of its page. */
  Outcome<String> start(String key, NewDrill wanted) {
    String account = wanted.account();
    Optional<Refused> wrong =
        account != null && PlainTexts.hasControls(account)
            ? Optional.of(Refused.invalid("account", "text-control-characters"))
            : CharacterCount.beyond("account", account, LONGEST);
    if (wrong.isPresent()) {
      return Outcome.refused(wrong.get());
    }
    try {
      Reply reply =
          idempotency.reply(
              key.isEmpty() ? null : key, "drill-form", wanted, () -> started(wanted));
      return Outcome.done(reply.location());
    } catch (Refused.Thrown refused) {
      return Outcome.refused(refused.refusals());
    }
  }

  private Reply started(NewDrill wanted) {
    IncidentId id = starting.start(wanted).orRefuse();
    return Reply.created("/incidents/" + id + "/drill", null, id);
  }
}
