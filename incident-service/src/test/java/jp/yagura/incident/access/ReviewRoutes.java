package jp.yagura.incident.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.incident.review.ReviewActionsOf;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.access.Example;

/** What actions of a review take. */
final class ReviewRoutes {
  private ReviewRoutes() {}

  static Map<String, List<Example>> examples() {
    Map<String, List<Example>> examples = new HashMap<>();
    String all = " /api/v1/incidents/{id}/review-actions";
    String one = all + "/{aid}";
    Example open = Example.about(ReviewActionsOf::anAction);
    Example done = Example.about(ReviewActionsOf::aFinishedAction);
    put(examples, "GET" + all + " json", open.answers(200));
    put(examples, "POST" + all + " json", open.with(ReviewActionsOf.PLAN).answers(201));
    put(examples, "GET" + one + " json", open.answers(200));
    put(examples, "PUT" + one + " json", open.with(ReviewActionsOf.PLAN).answers(200));
    put(examples, "POST" + one + "/finish json", owners(open).with("{}").answers(200));
    put(examples, "POST" + one + "/drop json", open.with("{\"reason\": \"a\"}").answers(200));
    put(examples, "POST" + one + "/reopen json", owners(done).with("").answers(200));
    String page = " /incidents/{id}/review";
    put(examples, "GET" + page + " html", open.answers(200));
    put(examples, "POST" + page + " html", open.with("title=").answers(422));
    put(
        examples,
        "POST" + page + "/{aid} html",
        owners(open).with("act=finish&version=*").answers(200));
    return examples;
  }

  /** The action is the head's: IT has those that are its own. */
  private static Example owners(Example action) {
    return action.turnsAway(Role.IT);
  }

  private static void put(Map<String, List<Example>> examples, String route, Example one) {
    examples.put(route, List.of(one));
  }
}
