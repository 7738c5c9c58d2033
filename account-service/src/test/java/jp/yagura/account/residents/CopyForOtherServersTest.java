package jp.yagura.account.residents;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The journey of a whole copy is in deploy/acceptance. */
@QuarkusTest
@WithTestResource(Platform.class)
class CopyForOtherServersTest {
  private static final String COPY = "/public/fuji/copy/";
  private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

  @Inject Given given;

  private static String page(String path) {
    return given().get(COPY + path).then().statusCode(200).extract().asString();
  }

  @ParameterizedTest
  @CsvSource({"index.html, ja", "check.html, ja", "en/index.html, en", "en/check.html, en"})
  void itsLinksWorkOnAnyServer(String path, String language) {
    given.anAccount("fuji", Given.aHandle());
    given.retired(given.anAccount("fuji", Given.aHandle()));
    String html = page(path);
    assertTrue(html.contains("<html lang=\"" + language + "\">"));
    List<String> wrong =
        LINK.matcher(html)
            .results()
            .map(link -> link.group(1))
            .filter(link -> link.startsWith("/") || link.contains("?"))
            .filter(link -> !link.startsWith("https://"))
            .toList();
    assertEquals(List.of(), wrong);
    assertFalse(html.contains("<form"), "nothing answers a form");
  }

  @Test
  void eachPageSaysAsOfWhenItIs() {
    for (String path : List.of("index.html", "check.html")) {
      String html = page(path);
      assertTrue(html.contains("datetime=\"2026-11-2"), html);
      assertTrue(html.contains("2026年11月"), html);
      assertTrue(html.contains("現在の写しです"), html);
      assertTrue(html.contains("24時間以上たっているときは"), html);
    }
    assertTrue(page("en/index.html").contains("this page is a copy made then"));
  }

  @Test
  void theTableHasEveryNameAlsoThoseThatEnded() {
    AccountView used = given.anAccount("fuji", Given.aHandle());
    AccountView ended = given.retired(given.anAccount("fuji", Given.aHandle()));
    String html = page("check.html");
    for (AccountView account : List.of(used, ended)) {
      assertTrue(html.contains("@" + account.handle() + "<"), account.handle());
      assertTrue(html.contains(">" + account.url() + "<"), account.url());
    }
    String row = html.substring(html.indexOf("@" + ended.handle()));
    assertTrue(row.substring(0, row.indexOf("</tr>")).contains("運用終了"), row);
  }

  @Test
  void anEndedAccountIsNoLink() {
    AccountView ended = given.retired(given.anAccount("fuji", Given.aHandle()));
    AccountView used = given.anAccount("fuji", Given.aHandle());
    String html = page("index.html");
    assertFalse(html.contains("href=\"" + ended.url()));
    assertTrue(html.contains("href=\"" + used.url() + "\" rel=\"me noreferrer\""));
  }
}
