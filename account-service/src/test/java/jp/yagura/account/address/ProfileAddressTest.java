package jp.yagura.account.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://x.com/nagasaki_kanko, X, nagasaki_kanko",
    "x.com/nagasaki_kanko/status/1?s=20, X, nagasaki_kanko",
    "HTTPS://Mobile.Twitter.com/Nagasaki_Kanko/, X, Nagasaki_Kanko",
    "https://www.youtube.com/@ninohecity, YOUTUBE, ninohecity",
    "https://www.youtube.com/user/ninohecity, YOUTUBE, ninohecity",
    "https://bsky.app/profile/city.example.jp, BLUESKY, city.example.jp",
    "https://www.instagram.com/chiyoda/?hl=ja#top, INSTAGRAM, chiyoda",
    "https://page.line.me/fuji, LINE, fuji",
    "https://www.threads.net/@fuji, THREADS, fuji",
  })
  void thePlatformAndTheHandleAreRead(String text, Platform platform, String handle) {
    ProfileAddress address = ProfileAddress.parse(text).orElseThrow();
    assertEquals(platform, address.platform());
    assertEquals(new Handle(handle), address.handle());
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.youtube.com/channel/UC123, UC123",
    "https://www.facebook.com/profile.php?ref=a&id=615, 615",
  })
  void anIdInTheAddressIsRead(String text, String id) {
    assertEquals(id, ProfileAddress.parse(text).orElseThrow().platformId());
  }

  @ParameterizedTest
  @ValueSource(strings = {"@nagasaki", "nagasaki.kanko", "長崎市", "", "https://", "http://[/x"})
  void aNameIsNoAddress(String text) {
    assertEquals(Optional.empty(), ProfileAddress.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.com.example.net", "notx.com", "twitter.com.evil.jp", "xn--x.com"})
  void aHostThatOnlyLooksLikeThePlatformIsNotIts(String host) {
    assertTrue(Platform.ofHost(host).isEmpty());
  }
}
