package jp.yagura.account.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Planted examples: what is personal data and what only looks like it. */
class PersonalDataTest {
  private static final List<String> NUMBERS =
      List.of(
          "マイナンバーは123456789018です",
          "1234-5678-9018",
          "１２３４　５６７８　９０１８".replace('　', ' '),
          "カード 4111 1111 1111 1111",
          "5555-5555-5555-4444 まで",
          "JCB 3530111333300000",
          "Amex 378282246310005",
          "４１１１１１１１１１１１１１１１");

  private static final List<String> NO_NUMBERS =
      List.of(
          "マイナンバーではない123456789012",
          "1234-5678-9012",
          "カードではない 4111 1111 1111 1112",
          "000000000000",
          "2026-11-29 10:00",
          "20261129103000",
          "〒850-8685 長崎市魚の町4-1",
          "ISBN 978-4-06-519981-7",
          "予算は1,234,567,890円",
          "95-822-8888",
          "https://x.com/city/status/1993812345678901234",
          "入場者は12,345人でした");

  private static final List<String> CONTACTS =
      List.of(
          "電話 095-822-8888",
          "電話０９５－８２２－８８８８",
          "03(1234)5678",
          "(03) 1234-5678",
          "090-1234-5678",
          "09012345678",
          "0120-123-456",
          "+81 95-822-8888",
          "0958228888",
          "070 1234 5678",
          "info@city.nagasaki.lg.jp まで",
          "ｔａｒｏ＠example.com");

  private static final List<String> NO_CONTACTS =
      List.of(
          "2026-11-29 10:00-12:00",
          "〒850-8685",
          "魚の町4-1",
          "平成31年3月",
          "参加費は1,000円",
          "@city_nagasaki の投稿",
          "9時から17時まで（12時-13時を除く）",
          "令和08-11-29",
          "第03-26号",
          "標高1234-5678mの範囲",
          "ISBN 978-4-06-519981-7",
          "https://www.city.example.lg.jp/0958228888x/",
          "先着0100人");

  @Test
  void numbersAreFoundByTheirCheckDigit() {
    rates("numbers", NUMBERS, NO_NUMBERS, it -> !PersonalNumbers.in(it).isEmpty());
  }

  @Test
  void telephonesAndMailAreFound() {
    rates("contacts", CONTACTS, NO_CONTACTS, it -> !ContactData.in(it).isEmpty());
  }

  @Test
  void aNumberIsNotShownWhole() {
    assertEquals(List.of("…9018"), PersonalNumbers.in("番号123456789018"));
  }

  @Test
  void theLastDigitDecides() {
    assertTrue(PersonalNumbers.isMyNumber("123456789018"));
    for (char last : "012345679".toCharArray()) {
      assertFalse(PersonalNumbers.isMyNumber("12345678901" + last));
    }
  }

  /** Of these examples precision and recall are 1; less fails and is named. */
  private static void rates(
      String what, List<String> planted, List<String> harmless, Predicate<String> found) {
    List<String> missed = planted.stream().filter(found.negate()).toList();
    List<String> wrong = harmless.stream().filter(found).toList();
    assertEquals(List.of(), missed, what + " missed");
    assertEquals(List.of(), wrong, what + " found wrongly");
  }
}
