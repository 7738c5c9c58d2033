package jp.yagura.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamingPlatformsTest {

  @ParameterizedTest
  @CsvSource({
    "X, X",
    "Ｘ（旧Twitter）, X",
    "旧Twitter, X",
    "ツイッター, X",
    "Ｔｗｉｔｔｅｒ, X",
    "X/旧ツイッター, X",
    "フェイスブック, FACEBOOK",
    "Facebookページ, FACEBOOK",
    "インスタ, INSTAGRAM",
    "ｲﾝｽﾀｸﾞﾗﾑ, INSTAGRAM",
    "ユーチューブ, YOUTUBE",
    "YouTubeチャンネル, YOUTUBE",
    "LINE公式アカウント, LINE",
    "ＬＩＮＥ, LINE",
    "TikTok, TIKTOK",
    "スレッズ, THREADS",
    "note, NOTE",
    "Bluesky, BLUESKY",
    "Mastodon, MASTODON",
    "その他 / Other, OTHER",
    "ブログ, OTHER",
  })
  void whatListsCallThemIsKnown(String written, Platform platform) {
    assertEquals(Optional.of(platform), PlatformNames.read(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "　", "SNS", "online", "X・Facebook", "広報紙", "noteworthy"})
  void whatNamesNoneOrSeveralIsNotGuessed(String written) {
    assertEquals(Optional.empty(), PlatformNames.read(written));
  }

  @Test
  void everyPlatformIsKnownByItsWireName() {
    for (Platform platform : Platform.values()) {
      assertEquals(Optional.of(platform), PlatformNames.read(platform.wire()));
    }
  }
}
