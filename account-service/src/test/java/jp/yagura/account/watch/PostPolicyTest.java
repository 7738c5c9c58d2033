package jp.yagura.account.watch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import jp.yagura.account.finding.FoundPost;
import org.junit.jupiter.api.Test;

class PostPolicyTest {
  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

  private final PostPolicy policy = new PostPolicy(Period.ofDays(180), 10);

  @Test
  void englishAfterYearsOfSilenceIsUnusual() {
    List<FoundPost> before = posts(1, Instant.parse("2012-08-01T00:00:00Z"), "祭りのお知らせ");
    assertTrue(policy.unusual(before, posts(1, NOW, "Buy crypto now!!")));
    assertTrue(policy.unusual(before, posts(10, NOW, "お得な情報")));
  }

  @Test
  void oneSignAloneIsNot() {
    List<FoundPost> lately = posts(5, NOW.minus(Duration.ofDays(3)), "本日の給水");
    List<FoundPost> years = posts(1, Instant.parse("2012-08-01T00:00:00Z"), "祭り");
    assertFalse(policy.unusual(years, posts(1, NOW, "お久しぶりです")));
    assertFalse(policy.unusual(lately, posts(1, NOW, "Welcome to Nagasaki!")));
    assertFalse(policy.unusual(lately, posts(12, NOW, "避難所を開設しました")));
    assertFalse(policy.unusual(lately, List.of()));
  }

  @Test
  void anAccountThatWritesEnglishMayGoOnSo() {
    List<FoundPost> before = posts(5, NOW.minus(Duration.ofDays(3)), "Good morning");
    assertFalse(policy.unusual(before, posts(12, NOW, "Good evening")));
    List<FoundPost> japanese = posts(5, NOW.minus(Duration.ofDays(3)), "おはようございます");
    assertTrue(policy.unusual(japanese, posts(12, NOW, "Buy crypto")));
  }

  @Test
  void picturesWithoutWordsAreNoLanguage() {
    List<FoundPost> years = posts(1, Instant.parse("2012-08-01T00:00:00Z"), "祭り");
    assertFalse(policy.unusual(years, posts(1, NOW, "🎆🎆 2026")));
  }

  private static List<FoundPost> posts(int count, Instant last, String text) {
    return IntStream.range(0, count)
        .mapToObj(i -> new FoundPost("p" + i, last.minus(Duration.ofMinutes(i)), null, text))
        .toList();
  }
}
