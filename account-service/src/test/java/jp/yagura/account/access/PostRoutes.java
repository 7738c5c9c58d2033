package jp.yagura.account.access;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.yagura.account.Api;
import jp.yagura.testkit.access.Example;

/** What the routes of posts take. */
final class PostRoutes {
  private static final String POSTS = "/api/v1/posts";

  private PostRoutes() {}

  static Map<String, List<Example>> examples(Supplier<Map<String, String>> account) {
    Example list = Example.about(account).answers(200);
    Example emptyForm = Example.about(account).answers(422);
    Example post = Example.about(() -> aPost(account.get())).turnsAway("it", "auditor");
    return Map.ofEntries(
        entry("GET /accounts/acknowledgements html", List.of(list)),
        entry("POST /accounts/acknowledgements html", List.of(emptyForm)),
        entry("GET /accounts/acknowledgements/coverage html", List.of(list)),
        entry("POST /accounts/acknowledgements/coverage html", List.of(emptyForm)),
        entry("GET /accounts/acknowledgements/export.csv csv", List.of(list)),
        entry("GET /api/v1/acknowledgements json", List.of(list)),
        entry("GET /api/v1/acknowledgements/mine json", List.of(list)),
        entry(
            "POST /api/v1/acknowledgements json",
            List.of(Example.plain().with(Map.of("version", "x", "understood", true)).answers(409))),
        entry(
            "PUT /api/v1/acknowledgements/divisions json",
            List.of(Example.plain().with(Map.of("division", "")).answers(422))),
        entry("GET /accounts/posts html", List.of(list)),
        entry("GET /accounts/posts/calendar html", List.of(list)),
        entry("GET /accounts/posts/standing html", List.of(list)),
        entry("POST /accounts/posts/standing html", List.of(emptyForm)),
        entry(
            "POST /accounts/posts/standing/{id}/end html",
            List.of(Example.about(account).answers(404))),
        entry("GET /accounts/posts/words html", List.of(list)),
        entry("POST /accounts/posts/words html", List.of(emptyForm)),
        entry("GET /accounts/posts/new html", List.of(list)),
        entry("POST /accounts/posts/new html", List.of(emptyForm)),
        entry("GET /accounts/posts/{id} html", List.of(post.answers(200))),
        entry("GET /accounts/posts/{id}/edit html", List.of(post.answers(200))),
        entry("POST /accounts/posts/{id}/edit html", List.of(post.answers(422))),
        entry("POST /accounts/posts/{id}/step html", List.of(post.answers(422))),
        entry("GET /api/v1/posts json", List.of(list)),
        entry(
            "POST /api/v1/posts json",
            List.of(Example.about(account).with(it -> aPost(String.valueOf(it.get("id")))))),
        entry("GET /api/v1/posts/{id} json", List.of(post.answers(200))),
        entry(
            "PUT /api/v1/posts/{id} json",
            List.of(post.with(it -> aPost(String.valueOf(it.get("account")))).answers(200))),
        entry(
            "PUT /api/v1/posts/{id}/step json",
            List.of(post.with(Map.of("act", "withdraw", "words", "試験")).answers(200))),
        entry("GET /api/v1/posts/standing-approvals json", List.of(list)),
        entry(
            "POST /api/v1/posts/standing-approvals json",
            List.of(
                Example.about(account)
                    .with(
                        it ->
                            Map.of("account", it.get("id"), "scope", "LAW", "until", "2099-01-01"))
                    .answers(409))),
        entry(
            "PUT /api/v1/posts/standing-approvals/{id}/end json",
            List.of(Example.about(account).answers(404))),
        entry("GET /api/v1/posts/words json", List.of(list)),
        entry(
            "PUT /api/v1/posts/words json",
            List.of(Example.plain().with(Map.of("word", "試験の言葉")).answers(200))),
        entry("DELETE /api/v1/posts/words json", List.of(Example.plain().answers(422))));
  }

  /** A draft of a post. */
  private static Map<String, String> aPost(Map<String, String> values) {
    String account = String.valueOf(values.get("id"));
    String id =
        Api.as("pr").body(aPost(account)).post(POSTS).then().statusCode(201).extract().path("id");
    return Map.of("id", id, "account", account);
  }

  private static Map<String, Object> aPost(String account) {
    return Map.of("accounts", List.of(account), "text", "試験の文");
  }
}
