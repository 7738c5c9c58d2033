package jp.yagura.local.mail;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** A mail as JSON. */
final class InboxJson {
  private InboxJson() {}

  static JsonObject of(Letter letter) {
    JsonObject headers = new JsonObject();
    letter.headers().forEach((name, values) -> headers.put(name, new JsonArray(values)));
    return new JsonObject()
        .put("id", letter.id())
        .put("receivedAt", letter.receivedAt().toString())
        .put("from", letter.from())
        .put("to", new JsonArray(letter.recipients()))
        .put("subject", letter.subject())
        .put("text", letter.text())
        .put("html", letter.html())
        .put("headers", headers)
        .put("raw", letter.raw());
  }
}
