package jp.yagura.incident.platformrequest;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a request to a platform stands, and what may be done with it. */
public enum PlatformRequestState {
  /** Being written; the platform knows nothing of it. */
  DRAFTED,
  /** Somebody sent it. */
  SENT,
  /** The platform said that it arrived. */
  ACKNOWLEDGED,
  /** The platform does not do it. */
  REFUSED,
  /** The platform did it. */
  DONE,
  /** Dropped before it was sent. */
  DISCARDED;

  /** Whether the platform's answer is awaited. */
  public boolean waiting() {
    return this == SENT || this == ACKNOWLEDGED;
  }

  /** Whether it was sent, whatever became of it. */
  public boolean sent() {
    return this != DRAFTED && this != DISCARDED;
  }

  /** Whether the act is legal in this state. */
  boolean allows(PlatformRequestAct act) {
    return switch (act) {
      case PlatformRequestAct.Rewrite _, PlatformRequestAct.Discard _, PlatformRequestAct.Send _ ->
          this == DRAFTED;
      case PlatformRequestAct.NoteTicket _ -> sent();
      case PlatformRequestAct.Acknowledge _ -> this == SENT;
      case PlatformRequestAct.TurnDown _,
          PlatformRequestAct.Finish _,
          PlatformRequestAct.AskAgain _ ->
          waiting();
      case PlatformRequestAct.TakeBack _ -> this != DRAFTED;
    };
  }

  /** The name in the API. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
