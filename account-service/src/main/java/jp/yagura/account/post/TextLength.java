package jp.yagura.account.post;

import java.text.Normalizer;
import java.util.Map;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/**
 * How long a text is as its platform counts, and how long it may be. The limits are those of
 * accounts without a paid plan as the platforms' help pages give them; product defaults.
 *
 * @param used as the platform counts
 * @param most that it takes
 */
record TextLength(Platform platform, int used, int most) {
  private static final int LINK = 23;

  private static final Map<Platform, Integer> MOST =
      Map.of(
          Platform.X, 280,
          Platform.BLUESKY, 300,
          Platform.MASTODON, 500,
          Platform.THREADS, 500,
          Platform.INSTAGRAM, 2200,
          Platform.TIKTOK, 4000,
          Platform.YOUTUBE, 5000,
          Platform.FACEBOOK, 63_206);

  /** Of a text on a platform; null where no limit is known. */
  static @Nullable TextLength of(Platform platform, String text) {
    Integer most = MOST.get(platform);
    return most == null ? null : new TextLength(platform, count(platform, text), most);
  }

  public boolean tooLong() {
    return used > most;
  }

  private static int count(Platform platform, String text) {
    return switch (platform) {
      case X -> weighed(text);
      case MASTODON -> CharacterCount.of(withoutLinks(text)) + links(text) * LINK;
      default -> CharacterCount.of(text);
    };
  }

  /** As X does: Latin letters count one, kanji and emoji two, a link 23. */
  private static int weighed(String text) {
    String rest = Normalizer.normalize(withoutLinks(text), Normalizer.Form.NFC);
    int sum = links(text) * LINK;
    for (String character : CharacterCount.split(rest)) {
      sum +=
          character.codePoints().anyMatch(TextLength::emoji)
              ? 2
              : character.codePoints().map(it -> light(it) ? 1 : 2).sum();
    }
    return sum;
  }

  private static boolean emoji(int c) {
    return c > 0xFF && Character.isEmojiPresentation(c);
  }

  private static boolean light(int c) {
    return c <= 0x10FF
        || (c >= 0x2000 && c <= 0x200D)
        || (c >= 0x2010 && c <= 0x201F)
        || (c >= 0x2032 && c <= 0x2037);
  }

  private static int links(String text) {
    return (int) DraftText.links(text).stream().filter(text::contains).count();
  }

  private static String withoutLinks(String text) {
    String rest = text;
    for (String link : DraftText.links(text)) {
      rest = rest.replace(link, "");
    }
    return rest;
  }
}
