package jp.yagura.incident.registercopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountAddressTest {

  @Test
  void theSameAccountIsWrittenInManyWays() {
    List<String> ways =
        List.of(
            "https://x.com/City_A",
            "http://www.twitter.com/city_a/",
            "https://mobile.twitter.com/City_A?lang=ja#top",
            " HTTPS://X.com/CITY_A ");

    ways.forEach(way -> assertEquals(Optional.of("x.com/city_a"), AccountAddress.url(way), way));
  }

  @Test
  void lookAlikesStayDifferent() {
    String real = AccountAddress.handle("@saitama150th");
    for (String fake : List.of("saitama150th_", "saitama_150th", "ｓaitama150th", "saitama15Oth")) {
      assertNotEquals(real, AccountAddress.handle(fake), fake);
    }
  }

  @Test
  void whatIsNoAddressIsNone() {
    for (String text : List.of("", "x.com/a", "javascript:alert(1)", "https://", "https://a b")) {
      assertEquals(Optional.empty(), AccountAddress.url(text), text);
      assertFalse(WebAddress.is(text), text);
    }
    assertTrue(WebAddress.is("https://x.com/長崎?q=%E3%81%82"));
    assertFalse(WebAddress.is("https://x.com/" + "a".repeat(2000)));
  }
}
