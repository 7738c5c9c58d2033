package jp.yagura.incident.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.incident.accountcheck.AccountChecksOf;
import jp.yagura.testkit.access.Example;

/** What checks of accounts take. */
final class AccountCheckRoutes {
  private AccountCheckRoutes() {}

  static Map<String, List<Example>> examples() {
    Map<String, List<Example>> examples = new HashMap<>();
    String one = " /api/v1/incidents/account-checks/{cid}";
    Example open = Example.about(AccountChecksOf::aCheck);
    Example done = Example.about(AccountChecksOf::aFinishedCheck);
    put(examples, "GET /api/v1/incidents/{id}/account-checks json", open.answers(200));
    put(examples, "GET" + one + " json", open.answers(200));
    put(examples, "POST" + one + "/clear json", open.with("{}").answers(200));
    put(examples, "POST" + one + "/finding json", open.with("{\"note\": \"a\"}").answers(200));
    put(examples, "POST" + one + "/skip json", open.with("{\"reason\": \"a\"}").answers(200));
    put(examples, "POST" + one + "/reopen json", done.with("").answers(200));
    String page = " /incidents/account-checks";
    put(examples, "GET" + page + " html", open.answers(200));
    put(examples, "GET" + page + "/{cid} html", open.answers(200));
    put(examples, "POST" + page + "/{cid} html", open.with("result=").answers(422));
    return examples;
  }

  private static void put(Map<String, List<Example>> examples, String route, Example one) {
    examples.put(route, List.of(one));
  }
}
