package jp.yagura.incident.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.yagura.incident.ReviewActionId;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.page.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * The page of what is to be done after an incident.
 *
 * @param finishers owners whose actions the reader may say to be done
 * @param input what was sent and refused
 */
record ReviewPage(
    IncidentFacts incident,
    List<ReviewActionView> actions,
    boolean mayPlan,
    List<String> finishers,
    Instant now,
    Input input) {

  /**
   * What was sent and refused.
   *
   * @param target the action it was about; null for a new one
   * @param stale whether somebody else was faster
   */
  record Input(
      @Nullable ReviewActionId target,
      String act,
      Map<String, String> values,
      FormErrors errors,
      boolean stale) {
    static final Input NOTHING = new Input(null, "", Map.of(), FormErrors.NONE, false);
  }

  public List<String> owners() {
    return ReviewActionPlan.OWNERS;
  }

  /** Whether that form was sent and refused. */
  public boolean open(@Nullable ReviewActionView action, String act) {
    return input.act().equals(act)
        && (action == null ? input.target() == null : action.id().equals(input.target()));
  }

  /** What stands in a field: what was sent, else what is so now. */
  public String value(@Nullable ReviewActionView action, String act, String field) {
    if (open(action, act)) {
      return input.values().getOrDefault(field, "");
    }
    if (action == null) {
      return field.equals("owner") ? "pr" : "";
    }
    return switch (field) {
      case "title" -> action.title();
      case "owner" -> action.owner();
      case "person" -> action.person();
      case "dueOn" -> action.dueOn().toString();
      default -> "";
    };
  }

  /** What is wrong with a field; empty for nothing. */
  public String wrong(@Nullable ReviewActionView action, String act, String field) {
    String message = open(action, act) ? input.errors().get(field) : null;
    return message == null ? "" : message;
  }

  /** The id of a field of a form. */
  public String field(@Nullable ReviewActionView action, String act, String name) {
    return (action == null ? "new" : action.id()) + "-" + act + "-" + name;
  }

  /** The address of the field that a refusal is about. */
  public String anchor(String name) {
    ReviewActionId target = input.target();
    return "#" + (target == null ? "new" : target) + "-" + input.act() + "-" + name;
  }

  public boolean mayFinish(ReviewActionView action) {
    return finishers.contains(action.owner());
  }
}
