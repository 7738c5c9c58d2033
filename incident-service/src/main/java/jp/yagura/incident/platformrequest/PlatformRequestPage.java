package jp.yagura.incident.platformrequest;

import java.util.List;
import java.util.UUID;
import jp.yagura.guideline.platform.PlatformGuide;
import jp.yagura.incident.evidence.EvidenceItem;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.page.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * One request with what may be done with it.
 *
 * @param form what the platform guide says of its form; null for one that it does not know
 * @param guided whether the platform guide knows the platform
 * @param evidence pictures that go with it
 * @param now as an input of a time wants it
 * @param days after how long to ask again
 */
public record PlatformRequestPage(
    IncidentFacts incident,
    PlatformRequestView request,
    PlatformGuide.@Nullable RequestForm form,
    boolean guided,
    List<EvidenceItem> evidence,
    boolean mayAct,
    String now,
    int days,
    Input input) {

  /**
   * What came back.
   *
   * @param act the button; empty when nothing was sent
   * @param stale whether somebody else was faster
   */
  public record Input(String act, String at, String words, FormErrors errors, boolean stale) {
    static final Input NOTHING = new Input("", "", "", FormErrors.NONE, false);
  }

  /** Whether the form of an act came back and stays open. */
  public boolean open(String act) {
    return input.act().equals(act) && input.errors().any();
  }

  /** The time that stands in the form of an act. */
  public String at(String act) {
    return open(act) ? input.at() : now;
  }

  /** What was typed into the form of an act. */
  public String words(String act) {
    return open(act) ? input.words() : "";
  }

  /** The sentence about what was typed, or null. */
  public @Nullable String wrongWords(String act) {
    if (!open(act)) {
      return null;
    }
    for (String field : List.of("words", "ticket", "reason", "note")) {
      String wrong = input.errors().get(field);
      if (wrong != null) {
        return wrong;
      }
    }
    return null;
  }

  /** The sentence about the time, or null. */
  public @Nullable String wrongTime(String act) {
    return open(act) ? input.errors().get("at") : null;
  }

  /** Where what is wrong is put right: in the draft, or in the form of the act. */
  public String anchor(String field) {
    return switch (field) {
      case "form", "body" -> request.path() + "/edit#" + field;
      case "at" -> "#" + input.act() + "-at";
      default -> "#" + input.act() + "-words";
    };
  }

  /** Whether a picture goes with it. */
  public boolean has(UUID picture) {
    return request.evidence().contains(picture);
  }
}
