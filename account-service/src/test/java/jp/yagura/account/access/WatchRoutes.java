package jp.yagura.account.access;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.yagura.account.Api;
import jp.yagura.testkit.access.Example;

/** What the routes of daily checks, findings, watching and campaigns take. */
final class WatchRoutes {
  private WatchRoutes() {}

  static Map<String, List<Example>> examples(Supplier<Map<String, String>> account) {
    Example list = Example.about(account).answers(200);
    Example one = Example.about(account).answers(200);
    Example emptyForm = Example.about(account).answers(422);
    Example found = Example.about(() -> aFinding(account.get()));
    Example campaign = Example.about(() -> aCampaign(account.get()));
    return Map.ofEntries(
        entry("GET /accounts/daily-check html", List.of(list)),
        entry("GET /accounts/daily-check/coverage html", List.of(list)),
        entry("POST /accounts/daily-check/{id} html", List.of(emptyForm)),
        entry("POST /accounts/daily-check/{id}/undo html", List.of(emptyForm)),
        entry("GET /accounts/{id}/daily-check html", List.of(one)),
        entry("POST /accounts/{id}/daily-check html", List.of(emptyForm)),
        entry("GET /api/v1/daily-checks json", List.of(list)),
        entry("GET /api/v1/daily-checks/coverage json", List.of(list)),
        entry("GET /api/v1/accounts/{id}/daily-check json", List.of(one)),
        entry(
            "PUT /api/v1/accounts/{id}/daily-check/today json",
            List.of(one.with(Map.of("outcome", "fine")))),
        entry("DELETE /api/v1/accounts/{id}/daily-check/today json", List.of(one.answers(409))),
        entry(
            "PUT /api/v1/accounts/{id}/daily-check/plan json",
            List.of(one.with(Map.of("rhythm", "daily")))),
        entry("GET /accounts/findings html", List.of(list)),
        entry("GET /accounts/findings/{id} html", List.of(found.answers(200))),
        entry("POST /accounts/findings/{id}/explanation html", List.of(found.answers(422))),
        entry("GET /api/v1/findings json", List.of(list)),
        entry("GET /api/v1/findings/{id} json", List.of(found.answers(200))),
        entry(
            "PUT /api/v1/findings/{id}/explanation json",
            List.of(found.with(Map.of("explanation", "確認済み")).answers(200))),
        entry("GET /accounts/{id}/watch html", List.of(one)),
        entry("POST /accounts/{id}/watch html", List.of(emptyForm)),
        entry("GET /api/v1/accounts/{id}/watch json", List.of(one)),
        entry(
            "PUT /api/v1/accounts/{id}/watch json",
            List.of(one.with(Map.of("watching", true)).answers(409))),
        entry("GET /accounts/campaigns html", List.of(list)),
        entry("GET /accounts/campaigns/new html", List.of(list)),
        entry("POST /accounts/campaigns/new html", List.of(emptyForm)),
        entry("GET /accounts/campaigns/{id} html", List.of(campaign.answers(200))),
        entry("GET /accounts/campaigns/{id}/edit html", List.of(campaign.answers(200))),
        entry("POST /accounts/campaigns/{id}/edit html", List.of(campaign.answers(422))),
        entry("POST /accounts/campaigns/{id}/approval html", List.of(campaign.answers(422))),
        entry("POST /accounts/campaigns/{id}/stop html", List.of(campaign.answers(422))),
        entry("GET /api/v1/campaigns json", List.of(list)),
        entry(
            "POST /api/v1/campaigns json",
            List.of(one.with(it -> aCampaign(String.valueOf(it.get("id")))).answers(201))),
        entry("GET /api/v1/campaigns/{id} json", List.of(campaign.answers(200))),
        entry(
            "PUT /api/v1/campaigns/{id} json",
            List.of(
                campaign.with(it -> aCampaign(String.valueOf(it.get("account")))).answers(200))),
        entry("PUT /api/v1/campaigns/{id}/approval json", List.of(campaign.answers(200))),
        entry(
            "PUT /api/v1/campaigns/{id}/stop json",
            List.of(campaign.with(Map.of("reason", "中止")).answers(409))));
  }

  /** What somebody saw who looked at an account. */
  private static Map<String, String> aFinding(Map<String, String> values) {
    String account = String.valueOf(values.get("id"));
    Api.as("pr")
        .body(Map.of("outcome", "odd"))
        .put(Api.ACCOUNTS + "/" + account + "/daily-check/today")
        .then()
        .statusCode(200);
    String id =
        Api.as("pr")
            .get("/api/v1/findings")
            .then()
            .extract()
            .path("items.find { it.accountId == '%s' }.id".formatted(account));
    return Map.of("id", id);
  }

  /** A campaign that an administrator wrote. */
  private static Map<String, String> aCampaign(Map<String, String> values) {
    String account = String.valueOf(values.get("id"));
    String id =
        Api.as("head")
            .body(aCampaign(account))
            .post("/api/v1/campaigns")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return Map.of("id", id, "account", account);
  }

  private static Map<String, Object> aCampaign(String account) {
    return Map.of(
        "title", "試験",
        "startsAt", "2099-01-01T00:00:00Z",
        "endsAt", "2099-02-01T00:00:00Z",
        "accounts", List.of(account),
        "winners", "電話",
        "never", "なし",
        "warning", "注意");
  }
}
