package jp.yagura.account.access;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import jp.yagura.account.Api;
import jp.yagura.account.Given;
import jp.yagura.testkit.access.Example;
import org.jspecify.annotations.Nullable;

/** What the routes about who runs an account take. */
final class OperatingRoutes {
  private static final Map<String, Object> TO_LIBRARY = Map.of("division", "図書館", "reason", "試験");

  private static final Set<String> LISTED = ConcurrentHashMap.newKeySet();
  static final String REFERENCES = "/api/v1/reference-accounts";

  private OperatingRoutes() {}

  /** Whether it is an account of another body that an example was about. */
  static boolean isReference(@Nullable String id) {
    return id != null && LISTED.contains(id);
  }

  static Map<String, List<Example>> examples(Supplier<Map<String, String>> account) {
    Example one = Example.about(account).answers(200);
    Example emptyForm = Example.about(account).answers(422);
    Example list = Example.about(account).answers(200);
    Example reference = Example.about(OperatingRoutes::aReference);
    Example picture = Example.about(() -> aPicture(account.get()));
    Example transfer = Example.about(() -> aTransfer(account.get()));
    Map<String, Object> contractor = Map.of("name", "株式会社試験", "until", "2036-03-31");
    return Map.ofEntries(
        entry("GET /accounts/{id}/operator html", List.of(one)),
        entry("POST /accounts/{id}/operator/contractor html", List.of(emptyForm)),
        entry("POST /accounts/{id}/operator/transfers html", List.of(emptyForm)),
        entry(
            "POST /accounts/{id}/operator/transfers/{transfer} html",
            List.of(transfer.answers(422))),
        entry("GET /accounts/{id}/policies html", List.of(one)),
        entry("GET /api/v1/accounts/{id}/policies json", List.of(one)),
        entry("GET /accounts/{id}/profile html", List.of(one)),
        entry("POST /accounts/{id}/profile html", List.of(emptyForm)),
        entry("GET /accounts/{id}/profile/{check}/picture file", List.of(picture.answers(200))),
        entry("GET /api/v1/accounts/{id}/profile-checks json", List.of(one)),
        entry(
            "POST /api/v1/accounts/{id}/profile-checks json",
            List.of(one.with(aLook()).answers(201))),
        entry("GET /accounts/references html", List.of(list)),
        entry("POST /accounts/references html", List.of(emptyForm)),
        entry("POST /accounts/references/{id}/removal html", List.of(reference.answers(200))),
        entry("GET /api/v1/reference-accounts json", List.of(list)),
        entry(
            "POST /api/v1/reference-accounts json",
            List.of(Example.plain().with(it -> anEntry()).answers(201))),
        entry("DELETE /api/v1/reference-accounts/{id} json", List.of(reference.answers(204))),
        entry("GET /api/v1/accounts/{id}/operator json", List.of(one)),
        entry("DELETE /api/v1/accounts/{id}/operator/contractor json", List.of(one.answers(409))),
        entry(
            "PUT /api/v1/accounts/{id}/operator/contractor json",
            List.of(one.with(Map.of("contractor", contractor)))),
        entry(
            "POST /api/v1/accounts/{id}/operator/transfers json",
            List.of(one.with(TO_LIBRARY).answers(201).turnsAway("it"))),
        entry(
            "PUT /api/v1/accounts/{id}/operator/transfers/{transfer} json",
            List.of(
                transfer
                    .with(Map.of("act", "withdraw", "words", "試験"))
                    .answers(200)
                    .turnsAway("it"))));
  }

  private static Map<String, String> aTransfer(Map<String, String> account) {
    Map<String, String> values = new HashMap<>(account);
    String id =
        Api.as("pr")
            .body(TO_LIBRARY)
            .post(Api.ACCOUNTS + "/" + account.get("id") + "/operator/transfers")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    values.put("transfer", id);
    return values;
  }

  private static Map<String, Object> anEntry() {
    String handle = Given.aHandle();
    return Map.of(
        "platform", "x",
        "handle", handle,
        "url", "https://x.com/" + handle,
        "displayName", "試験",
        "body", "実行委員会",
        "project", "祭り");
  }

  private static Map<String, String> aReference() {
    String id =
        Api.as("pr").body(anEntry()).post(REFERENCES).then().statusCode(201).extract().path("id");
    LISTED.add(id);
    return Map.of("id", id);
  }

  private static Map<String, Object> aLook() {
    return Map.of(
        "seen",
        Map.of("shown", Map.of("CITY_PAGE_URL", true), "verified", "not-offered"),
        "picture",
        "iVBORw0KGgoBAgM=");
  }

  private static Map<String, String> aPicture(Map<String, String> account) {
    Map<String, String> values = new HashMap<>(account);
    String id =
        Api.as("pr")
            .body(aLook())
            .post(Api.ACCOUNTS + "/" + account.get("id") + "/profile-checks")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    values.put("check", id);
    return values;
  }
}
