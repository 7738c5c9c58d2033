package jp.yagura.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yagura.testkit.Browser;
import jp.yagura.testkit.Inspection;

/** Somebody in front of a screen. */
public final class Person {
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

  private final Page page;

  private Person(Page page) {
    this.page = page;
    page.setDefaultTimeout(30_000);
  }

  /** Not signed in. */
  public static Person visiting(Browser browser, int width, boolean scripts) {
    return new Person(browser.visitor(width, scripts));
  }

  /** Signed in, such as {@code nagasaki-pr}, and on the page. */
  public static Person signedIn(Browser browser, String user, int width, String path) {
    return new Person(browser.signedIn(user, width, true, address(path)));
  }

  public Person open(String path) {
    page.navigate(address(path));
    return this;
  }

  private static String address(String path) {
    return RestAssured.baseURI + ":" + RestAssured.port + path;
  }

  public Page page() {
    return page;
  }

  public Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
  }

  public Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
  }

  public Person write(String label, String text) {
    page.getByLabel(label).first().fill(text);
    return this;
  }

  /** What the page says has just happened. */
  public String said() {
    return page.locator(".banner[role=status]").textContent();
  }

  public String heading() {
    return page.locator("h1").first().innerText().strip();
  }

  /** Takes a picture and looks for faults: accessibility, what is wider than the window. */
  public Person looks(String name, String language) {
    assertEquals(List.of(), Inspection.of(page, name, language));
    return this;
  }

  /** The page's address without the origin. */
  public String place() {
    return page.url().replaceFirst("https?://[^/]+", "");
  }

  /** What the server answers to this session. */
  public APIResponse get(String path) {
    return page.context().request().get(address(path), RequestOptions.create().setMaxRedirects(0));
  }

  /**
   * Sends a form with this session and a fresh token.
   *
   * @param tokenFrom the page whose form has the token
   */
  public APIResponse post(String path, String tokenFrom, Map<String, String> fields) {
    Matcher token = TOKEN.matcher(get(tokenFrom).text());
    Map<String, String> all = new HashMap<>(fields);
    if (token.find()) {
      all.put("csrf-token", token.group(1));
    }
    return post(path, all);
  }

  /** Sends a form with this session as it is. */
  public APIResponse post(String path, Map<String, String> fields) {
    FormData form = FormData.create();
    fields.forEach(form::set);
    return page.context()
        .request()
        .post(address(path), RequestOptions.create().setForm(form).setMaxRedirects(0));
  }
}
