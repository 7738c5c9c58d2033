package jp.yagura.starters.mail;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** A mail as JSON. */
final class MailJson {
  private MailJson() {}

  static JsonObject of(Mail mail) {
    JsonObject headers = new JsonObject();
    mail.headers().forEach((name, values) -> headers.put(name, new JsonArray(values)));
    return new JsonObject()
        .put("id", mail.id())
        .put("receivedAt", mail.receivedAt().toString())
        .put("from", mail.from())
        .put("to", new JsonArray(mail.recipients()))
        .put("subject", mail.subject())
        .put("text", mail.text())
        .put("html", mail.html())
        .put("headers", headers)
        .put("raw", mail.raw());
  }
}
