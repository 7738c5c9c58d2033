package jp.yagura.account.imports;

import static jp.yagura.account.Api.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yagura.account.register.AccountView;
import jp.yagura.kit.access.Role;

/** Lists that are sent to the API, and what is asked about them. */
final class Sending {
  static final String IMPORTS = "/api/v1/accounts/imports";
  static final Map<String, Object> ALL = Map.of("openedBeforeGuideline", true);

  private Sending() {}

  static byte[] twoRows(String one, String two) {
    String row = "長崎市の試験,https://x.com/%s,観光政策課,課長\n";
    return ("名称,URL,所管課,責任者\n" + row.formatted(one) + row.formatted(two))
        .getBytes(StandardCharsets.UTF_8);
  }

  static ValidatableResponse send(String name, byte[] content) {
    return as(Role.PR)
        .body(Map.of("fileName", name, "content", Base64.getEncoder().encodeToString(content)))
        .post(IMPORTS)
        .then()
        .statusCode(201);
  }

  static String path(JsonPath read) {
    return IMPORTS + "/" + read.getString("id");
  }

  static RequestSpecification at(JsonPath read) {
    return as(Role.PR).header("If-Match", "\"v" + read.getInt("version") + "\"");
  }

  static ValidatableResponse apply(JsonPath read, Map<String, Object> chosen) {
    return at(read).body(chosen).post(path(read) + "/accounts").then();
  }

  static ValidatableResponse undo(JsonPath read, String reason) {
    return at(read).body(Map.of("reason", reason)).post(path(read) + "/undo").then();
  }

  static ValidatableResponse history(AccountView account) {
    return as(Role.PR).get("/api/v1/accounts/" + account.id() + "/history").then().statusCode(200);
  }

  static AccountView account(Map<UUID, AccountView> register, JsonPath done, int index) {
    UUID id = UUID.fromString(done.getString("accounts[" + index + "].accountId"));
    return Objects.requireNonNull(register.get(id));
  }

  static Map<UUID, AccountView> byId(List<AccountView> accounts) {
    return accounts.stream()
        .collect(Collectors.toMap(AccountView::id, it -> it, (a, b) -> a, TreeMap::new));
  }
}
