package jp.yagura.testkit.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Whatever goes wrong, a browser is answered with a page that says so: by the resource, by the
 * layers below that know no resource, and by the way back from the identity provider.
 */
public abstract class NoPageIsEmpty {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Pattern STATE = Pattern.compile("[?&]state=([^&]+)");

  private final String page;
  private final String form;

  /**
   * For the service in whose directory the tests run.
   *
   * @param page a page that asks to sign in, which nobody posts to
   * @param form where a form that asks to sign in is sent to
   */
  protected NoPageIsEmpty(String page, String form) {
    this.page = page;
    this.form = form;
  }

  @Test
  void anErrorOfAnyKindIsAPage() {
    String cookies = Visitor.person("nagasaki", "admin", page).cookies();
    Map<String, RawRequest> tries = new LinkedHashMap<>();
    strangers(tries);
    addresses(tries, cookies);
    bodies(tries, cookies);
    List<String> empty = new ArrayList<>();
    tries.forEach(
        (name, request) -> {
          RawRequest.Answer answer = request.send();
          boolean away = answer.status() == 302 && !answer.header("Location").isEmpty();
          if (answer.status() >= 500 || (!away && !answer.page())) {
            empty.add(name + ": " + answer);
          }
        });
    assertEquals(List.of(), empty);
  }

  private void strangers(Map<String, RawRequest> tries) {
    tries.put("a forged session", browser("GET", page).with("Cookie: q_session_pages=forged"));
    tries.put("a forged token", browser("GET", page).with("Authorization: Bearer forged"));
    tries.put("another scheme", browser("GET", page).with("Authorization: Basic YTpi"));
    tries.put("signing out", browser("GET", "/sign-out"));
    tries.put("no state", browser("GET", "/sign-in?error=access_denied"));
    tries.put("a code of nowhere", browser("GET", "/sign-in?code=a&state=b"));
    tries.put(
        "a state of nowhere",
        browser("GET", "/sign-in?code=a&state=b").with("Cookie: q_auth_pages_c=c"));
  }

  private void addresses(Map<String, RawRequest> tries, String cookies) {
    tries.put("nothing there", browser("GET", "/nothing/there"));
    tries.put("nothing there for me", signed("GET", page + "/nothing", cookies));
    tries.put("the entrance", signed("GET", "/sign-in", cookies));
    tries.put("not a verb", signed("DELETE", page, cookies));
    tries.put("an unknown verb", signed("BREW", page, cookies));
    tries.put("no text", signed("GET", page + "/%ff", cookies));
    tries.put("no text in a query", signed("GET", page + "?a=%ff", cookies));
    tries.put("a long address", signed("GET", page + "?a=" + "x".repeat(9_000), cookies));
    tries.put(
        "a long header", signed("GET", page, cookies).with("Cookie: a=" + "x".repeat(40_000)));
  }

  private void bodies(Map<String, RawRequest> tries, String cookies) {
    tries.put("no token", signed("POST", form, cookies).body(FORM, "a=b"));
    tries.put("JSON", signed("POST", form, cookies).body("application/json", "{}"));
    tries.put("no type", signed("POST", form, cookies).body("nonsense", "{}"));
    tries.put("no boundary", signed("POST", form, cookies).body("multipart/form-data", "a=b"));
    tries.put(
        "cut off",
        signed("POST", form, cookies).body("multipart/form-data; boundary=x", "--x\r\nConten"));
    tries.put("a cut escape in a form", signed("POST", form, cookies).body(FORM, "a=%zz"));
    tries.put("many fields", signed("POST", form, cookies).body(FORM, "a=b&".repeat(2_000)));
    tries.put("a long field", signed("POST", form, cookies).body(FORM, "a=" + "b".repeat(99_000)));
    tries.put(
        "too large", signed("POST", form, cookies).body(FORM, "").with("Content-Length: 99000000"));
    tries.put(
        "too large in chunks",
        signed("POST", form, cookies)
            .with("Transfer-Encoding: chunked")
            .body(FORM, "4B00000\r\n" + "b".repeat(0x4B00000) + "\r\n0\r\n\r\n"));
  }

  /** What the identity provider says when it cannot or will not, on the way back to us. */
  @Test
  void whoeverCouldNotSignInIsToldWhatToDo() {
    List<String> silent = new ArrayList<>();
    for (String[] back :
        new String[][] {
          {"error=temporarily_unavailable", "Wait a few minutes"},
          {"error=access_denied&error_description=unsaid", "cancelled or not allowed"},
          {"code=wrong", "interrupted"},
          {"", "interrupted"}
        }) {
      for (String entrance : List.of("/sign-in", page)) {
        RawRequest.Answer begun = browser("GET", page).send();
        Matcher state = STATE.matcher(begun.header("Location"));
        assertTrue(state.find(), begun.head());
        RawRequest.Answer answer =
            browser("GET", entrance + "?" + back[0] + "&state=" + state.group(1))
                .with("Cookie: lang=en; " + begun.cookies())
                .send();
        if (answer.status() != 401
            || !answer.page()
            || !answer.text().contains("lang=\"en\"")
            || !answer.text().contains(back[1])
            || !answer.text().contains("IT division")
            || !answer.text().contains("Sign in again</a>")
            || answer.text().replaceAll("href=\"[^\"]*\"", "").contains("unsaid")) {
          silent.add(entrance + " " + back[0] + ": " + answer);
        }
      }
    }
    assertEquals(List.of(), silent);
  }

  /** Not to its own address, which may take forms only. */
  @Test
  void aFormOfAnEndedSessionLeadsBackToThePageThatHoldsIt() {
    RawRequest.Answer answer =
        browser("POST", form)
            .with("Referer: http://localhost:" + RestAssured.port + page + "?a=b")
            .body(FORM, "a=b")
            .send();
    assertEquals(401, answer.status());
    assertTrue(answer.page(), answer.text());
    assertTrue(answer.text().contains("href=\"" + page + "?a=b&amp;unsent\""), answer.text());
    String itself = "href=\"" + form + "?unsent\"";
    assertTrue(sent(RawRequest.browser("POST", form)).contains(itself));
    assertTrue(
        sent(RawRequest.browser("POST", form).with("Referer: https://elsewhere.example/a"))
            .contains(itself));
  }

  private static String sent(RawRequest request) {
    return request.body(FORM, "a=b").send().text();
  }

  private static RawRequest signed(String verb, String path, String cookies) {
    return browser(verb, path).with("Cookie: " + cookies);
  }

  private static RawRequest browser(String verb, String path) {
    return RawRequest.browser(verb, path);
  }
}
