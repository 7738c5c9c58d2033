package jp.yagura.account.address;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikesTest {

  @ParameterizedTest
  @CsvSource({
    "nagasaki_kanko, nagasaki_kanko_",
    "nagasaki_kanko, nagasakikanko",
    "nagasaki_kanko, nagasaki_kank0",
    "nagasaki_kanko, nagasakl_kanko",
    "nagasaki_kanko, nagasaki＿kanko",
    "nagasaki_kanko, nagasaki_kankoo",
    "nagasaki_kanko, nagasaki_knko",
    "nagasaki_kanko, magasaki_kanko",
    "kanko, kannko",
    "city, c1ty",
  })
  void theyAreTakenForEachOther(String own, String fake) {
    assertTrue(new Handle(own).looksLike(new Handle(fake)));
    assertTrue(new Handle(fake).looksLike(new Handle(own)));
  }

  @ParameterizedTest
  @CsvSource({
    "nagasaki_kanko, nagasaki_bousai",
    "nagasaki_kanko, fuji_kanko",
    "city, pity",
    "'', '_'",
    "nagasaki_kanko, ''",
  })
  void theyAreNot(String own, String other) {
    assertFalse(new Handle(own).looksLike(new Handle(other)));
  }
}
