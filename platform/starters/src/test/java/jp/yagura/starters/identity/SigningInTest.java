package jp.yagura.starters.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import jp.yagura.starters.database.Postgres;
import jp.yagura.starters.process.Port;
import jp.yagura.starters.process.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("parts")
class SigningInTest {
  private static final int PORT = Port.free();
  private static Workspace workspace;
  private static Postgres postgres;
  private static Identity identity;

  @BeforeAll
  static void start() {
    workspace = Workspace.temporary("identity");
    DatabaseSeed.copyTo(workspace);
    postgres = Postgres.start(workspace, Port.free());
    identity = Identity.start(workspace, Identity.Settings.alone(PORT), postgres);
  }

  @AfterAll
  static void stop() {
    identity.close();
    postgres.close();
    assertTrue(Port.isFree(PORT), "port still open");
    Workspace.delete(workspace.root());
  }

  @Test
  void aTokenSaysWhoWhereAndWhat() throws Exception {
    JsonObject claims = claims(token("nagasaki-it", "access_token"));
    assertEquals("nagasaki", claims.getString("municipality"));
    assertEquals("情報システム課", claims.getString("division"));
    assertEquals("中村 拓海", claims.getString("name"));
    assertEquals("nagasaki-it", claims.getString("preferred_username"));
    assertEquals(identity.issuer(), claims.getString("iss"));
    assertTrue(audience(claims).contains("yagura"), claims.encode());
    assertEquals(1800, claims.getLong("exp") - claims.getLong("iat"));
  }

  @Test
  void theIdTokenSaysTheSame() throws Exception {
    JsonObject claims = claims(token("chiyoda-pr", "id_token"));
    assertEquals("chiyoda", claims.getString("municipality"));
    assertEquals("政策経営部広報広聴課", claims.getString("division"));
    assertEquals("高橋 彩", claims.getString("name"));
    assertTrue(roles(claims).contains("pr"));
  }

  @Test
  void everyPersonHasTheirRoleAndOnlyTheAuditorCannotReport() throws Exception {
    assertEquals(24, Person.all().size());
    for (Person person : Person.all()) {
      JsonArray roles = roles(claims(token(person.userName(), "access_token")));
      assertTrue(roles.contains(person.role()), person.userName());
      assertEquals(!person.role().equals("auditor"), roles.contains("staff"), person.userName());
    }
  }

  @Test
  void theRealmIsStillThereAfterAKill() throws Exception {
    identity.kill();
    identity.restart();
    assertFalse(token("fuji-head", "access_token").isBlank());
  }

  @Test
  void theSignInPageSpeaksJapanese() throws Exception {
    String page = signIn("http%3A%2F%2Flocalhost%3A9080%2Fincidents");
    assertTrue(page.contains("lang=\"ja\""), page);
    assertTrue(page.contains("type=\"password\""), page);
  }

  @Test
  void nobodyIsSentToAStrangerAfterSignIn() throws Exception {
    assertFalse(signIn("http%3A%2F%2Fstranger.example%2F").contains("type=\"password\""));
    assertFalse(
        signIn("http%3A%2F%2Flocalhost%3A80%40stranger.example%2F").contains("type=\"password\""));
  }

  private static String signIn(String redirect) throws Exception {
    return get(
        "/protocol/openid-connect/auth?client_id=yagura&response_type=code&scope=openid&redirect_uri="
            + redirect);
  }

  private static JsonArray audience(JsonObject claims) {
    Object audience = claims.getValue("aud");
    return audience instanceof JsonArray several ? several : new JsonArray().add(audience);
  }

  private static JsonArray roles(JsonObject claims) {
    return claims.getJsonObject("realm_access").getJsonArray("roles");
  }

  private static String token(String user, String which) throws Exception {
    String form =
        "client_id=yagura-cli&grant_type=password&scope=openid&username="
            + user
            + "&password=yagura";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(identity.directUrl() + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    String body = send(request);
    String token = new JsonObject(body).getString(which);
    assertTrue(token != null, body);
    return token;
  }

  private static String get(String path) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(identity.directUrl() + path)).build());
  }

  private static String send(HttpRequest request) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
  }

  private static JsonObject claims(String token) {
    byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
    return new JsonObject(new String(payload, StandardCharsets.UTF_8));
  }
}
