package jp.yagura.starters.identity;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The realm as Keycloak imports it: the settings of yagura-realm.json plus the people. A browser
 * may be sent back to any port of localhost, so that the same data serves when the ports move.
 */
final class Realm {
  private Realm() {}

  static String json(String clientSecret) {
    JsonArray users = new JsonArray();
    Person.all().forEach(person -> users.add(user(person)));
    String settings = resource().replace("@clientSecret@", clientSecret);
    return new JsonObject(settings).put("users", users).encodePrettily();
  }

  private static JsonObject user(Person person) {
    JsonObject attributes =
        new JsonObject()
            .put("municipality", List.of(person.municipality()))
            .put("division", List.of(person.division()))
            .put("fullName", List.of(person.fullName()));
    JsonObject password = new JsonObject().put("type", "password").put("value", Person.PASSWORD);
    return new JsonObject()
        .put("username", person.userName())
        .put("enabled", true)
        .put("email", person.email())
        .put("emailVerified", true)
        .put("firstName", person.givenName())
        .put("lastName", person.familyName())
        .put("attributes", attributes)
        .put("credentials", List.of(password))
        .put("realmRoles", person.roles());
  }

  private static String resource() {
    String file = "yagura-realm.json";
    try (InputStream json = Objects.requireNonNull(Realm.class.getResourceAsStream(file), file)) {
      return new String(json.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
