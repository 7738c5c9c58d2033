package jp.yagura.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jp.yagura.profile.Identity.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must never be taken for an official account. */
class StrangersTest {
  private static final RegisteredProfile PAGE =
      RegisteredProfile.of(
          Platform.FACEBOOK,
          "nagasaki.sample.koho",
          null,
          "https://www.facebook.com/nagasaki.sample.koho");
  private static final RegisteredProfile FIRE_DEPARTMENT =
      RegisteredProfile.of(
          Platform.FACEBOOK,
          "長崎市消防局",
          "100089602928002",
          "https://www.facebook.com/profile.php?id=100089602928002");
  private static final RegisteredProfile X =
      RegisteredProfile.of(
          Platform.X, "nagasaki_koho", "2244994945001", "https://x.com/nagasaki_koho");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.facebook.com/people/nagasaki.sample.koho/100099999999996/",
        "https://www.facebook.com/pages/nagasaki.sample.koho/100099999999996",
        "https://www.facebook.com/p/nagasaki.sample.koho-100099999999996/",
        "https://www.facebook.com/pages/category/Government/nagasaki.sample.koho-100099999999996/",
        "https://www.facebook.com/profile.php?id=100099999999996&name=nagasaki.sample.koho",
        "https://www.facebook.com/profile.php?name=nagasaki.sample.koho",
        "https://www.facebook.com/groups/nagasaki.sample.koho/",
        "https://www.facebook.com/events/nagasaki.sample.koho",
        "https://www.facebook.com/search/top?q=nagasaki.sample.koho",
        "https://facebook.com.example/nagasaki.sample.koho",
        "https://www.facebook.com@evil.example/nagasaki.sample.koho",
        "https://evil.example/www.facebook.com/nagasaki.sample.koho",
        "https://www.facebook.com/nagasaki.sample.kohо"
      })
  void aNameMakesNobodyOfficial(String text) {
    assertNotEquals(Match.SAME, PAGE.compare(ProfileReader.read(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.facebook.com/profile.php?id=100088800000000",
        "https://www.facebook.com/people/長崎市消防局/100088800000000/",
        "https://m.facebook.com/story.php?story_fbid=100089602928002&id=100088800000000",
        "https://www.facebook.com/profile.php"
      })
  void anotherNumberIsAnotherPage(String text) {
    assertNotEquals(Match.SAME, FIRE_DEPARTMENT.compare(ProfileReader.read(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://x.com/nagasaki_koho_",
        "https://x.com/nagasaki＿koho",
        "@nagasaki＿koho",
        "https://x.com/i/user/2244994945002",
        "https://x.com/intent/user?user_id=2244994945002&screen_name=nagasaki_koho",
        "https://x.com/search?q=nagasaki_koho",
        "https://instagram.com/nagasaki_koho",
        "https://x.com/nagasaki_koho@evil.example/",
        "https://x.com.evil.example/nagasaki_koho",
        "https://x.com/intent/tweet?text=@nagasaki_koho"
      })
  void aLookAlikeIsSomebodyElse(String text) {
    assertNotEquals(Match.SAME, X.compare(ProfileReader.read(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fx.com%2Fnagasaki_koho&h=AT0",
        "https%3A%2F%2Fx.com%2Fnagasaki_koho",
        "ｈｔｔｐｓ：／／ｘ．ｃｏｍ／ｎａｇａｓａｋｉ＿ｋｏｈｏ",
        "＠ｎａｇａｓａｋｉ＿ｋｏｈｏ",
        "twitter://user?screen_name=nagasaki_koho",
        "\n\n https://x.com/@Nagasaki_Koho \n",
        "公式はこちら→https://x.com/nagasaki_koho。",
        "(https://x.com/nagasaki_koho/status/1)",
        "x.com/nagasaki_koho",
        "https://twitter.com/#!/nagasaki_koho",
        "nagasaki_koho",
        "2244994945001"
      })
  void theSameInOtherWords(String text) {
    assertEquals(Match.SAME, X.compare(ProfileReader.read(text)));
  }

  @Test
  void twoDifferentAccountsInOneTextAreNeither() {
    Reference asked = ProfileReader.read("https://x.com/nagasaki_koho https://x.com/nagasaki_k0ho");
    assertNotEquals(Match.SAME, X.compare(asked));
  }
}
