package jp.yagura.account.lookalike;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import jp.yagura.profile.Identity;
import jp.yagura.profile.Platform;
import jp.yagura.profile.lookalike.LookAlike;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceWordsTest {

  private static String said(String official, String asked, Locale language) {
    LookAlike alike = LookAlike.compare(official, asked).orElseThrow();
    return String.join("／", DifferenceWords.of(alike, language));
  }

  @ParameterizedTest
  @CsvSource({
    "saitama150th, saitama150th_, 末尾に「_」が1つ多い",
    "saitama150th, saitama150th__, 末尾に「_」が2つ多い",
    "saitama150th_, saitama150th, 末尾の「_」が1つ少ない",
    "nagasaki_koho, nagasaki_koh0, 「o」が「0」になっている",
    "nagasaki_koho, nagasakl_koho, 「i」が「l」になっている",
    "aira_isa, airra＿isa, 「r」が1つ多く、続けて2つある／全角の「＿」が使われている",
    "aira＿isa, aira_isa, 公式は全角の「＿」だが、半角の「_」になっている",
    "nagasaki_koho, official_nagasaki_koho, 先頭に「official_」が付いている",
    "nagasaki_koho_jp, nagasaki_koho, 公式の末尾にある「_jp」がない",
    "nagasaki_koho, nagasaki_kooh, 「ho」の順番が入れ替わり、「oh」になっている",
    "nagasaki_koho, nagаsaki_koho, 「a」が、見た目のよく似た別の文字「а」（U+0430）になっている",
    "nagasaki_koho, nagasaki\u200b_koho, 目に見えない文字（U+200B）が入っている",
    "komoro_city, kornoro_city, 「m」が「rn」になっている",
  })
  void inJapanese(String official, String asked, String sentence) {
    assertEquals(sentence, said(official, asked.translateEscapes(), Locale.JAPANESE));
  }

  @ParameterizedTest
  @CsvSource({
    "saitama150th, saitama150th_, 1 more “_” at the end",
    "nagasaki_koho, official_nagasaki_koho, “official_” stands before the name",
    "nagasaki_koho, nagasaki_koh0, “o” is “0” here",
  })
  void inEnglish(String official, String asked, String sentence) {
    assertEquals(sentence, said(official, asked, Locale.ENGLISH));
  }

  @Test
  void whereItIs() {
    Identity official = new Identity(Platform.MASTODON, "social.example.jp", null, "nagasaki");
    Identity asked = new Identity(Platform.MASTODON, "mstdn.example", null, "nagasaki");
    LookAlike alike = LookAlike.compare(official, asked).orElseThrow();
    assertEquals(
        "サーバーが違う（公式はsocial.example.jp）", DifferenceWords.of(alike, Locale.JAPANESE).getFirst());
  }
}
