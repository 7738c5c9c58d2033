package jp.yagura.acceptance;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import jp.yagura.local.Stack;
import jp.yagura.starters.mail.Mail;

/**
 * A Yagura with the sample data and its inbox, wherever it runs: that of this test run, or the one
 * whose address the system property {@code yagura.site} names, such as {@code deploy/compose}.
 *
 * @param url where a browser goes
 * @param inbox every mail so far, in order of arrival
 */
record Site(String url, Supplier<List<Mail>> inbox) {

  static Site running() {
    String url = System.getProperty("yagura.site");
    if (url == null) {
      Stack stack = Running.stack();
      return new Site(stack.url(), () -> stack.mailbox().mails());
    }
    // Its certificate may be one of its own.
    RestAssured.useRelaxedHTTPSValidation();
    return new Site(url, () -> mailsShownAt(url));
  }

  List<Mail> mails() {
    return inbox.get();
  }

  private static List<Mail> mailsShownAt(String url) {
    JsonPath shown =
        given().baseUri(url).get("/mail/api/messages").then().statusCode(200).extract().jsonPath();
    int count = shown.getList("messages").size();
    return IntStream.range(0, count)
        .mapToObj(newest -> "messages[" + (count - 1 - newest) + "].")
        .map(at -> mail(shown, at))
        .toList();
  }

  private static Mail mail(JsonPath shown, String at) {
    Map<String, List<String>> headers = shown.getMap(at + "headers");
    return new Mail(
        shown.getInt(at + "id"),
        Instant.parse(shown.getString(at + "receivedAt")),
        shown.getString(at + "from"),
        shown.getList(at + "to", String.class),
        shown.getString(at + "subject"),
        shown.getString(at + "text"),
        shown.getString(at + "html"),
        headers,
        shown.getString(at + "raw"));
  }
}
