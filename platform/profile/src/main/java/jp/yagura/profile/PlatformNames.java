package jp.yagura.profile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people call the platforms in lists, in Japanese and English. */
public final class PlatformNames {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern BEFORE = Pattern.compile("^(?:旧|元|公式|市公式|区公式|町公式|村公式|県公式)+");
  private static final Pattern BEHIND =
      Pattern.compile("(?:公式|アカウント|チャンネル|ページ|ch|page|channel|account|official)+$");

  private static final Map<String, Platform> NAMES = new LinkedHashMap<>();

  static {
    put(Platform.X, "x", "エックス", "twitter", "ツイッター", "ツイッタ", "twtr");
    put(Platform.FACEBOOK, "facebook", "fb", "フェイスブック", "フェースブック");
    put(Platform.INSTAGRAM, "instagram", "インスタグラム", "インスタ", "insta", "ig");
    put(Platform.YOUTUBE, "youtube", "ユーチューブ", "ユーチュブ", "yt");
    put(Platform.LINE, "line", "ライン");
    put(Platform.TIKTOK, "tiktok", "ティックトック", "ティクトク");
    put(Platform.THREADS, "threads", "スレッズ");
    put(Platform.NOTE, "note", "ノート");
    put(Platform.BLUESKY, "bluesky", "ブルースカイ");
    put(Platform.MASTODON, "mastodon", "マストドン");
    put(Platform.OTHER, "その他", "そのほか", "other", "others", "ブログ", "blog", "アプリ", "app");
    put(Platform.OTHER, "アメブロ", "アメーバブログ", "ameba", "pinterest", "ピンタレスト", "メールマガジン");
  }

  private PlatformNames() {}

  private static void put(Platform platform, String... names) {
    for (String name : names) {
      NAMES.put(name, platform);
    }
  }

  /**
   * The platform that a cell of a list names, such as {@code X（旧Twitter）}, {@code ツイッター} or {@code
   * LINE公式アカウント}; width and case do not count. Empty for a word that is none, and where several are
   * named.
   */
  public static Optional<Platform> read(String written) {
    String plain =
        Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    List<Platform> named =
        Arrays.stream(BETWEEN_WORDS.split(plain))
            .map(PlatformNames::bare)
            .filter(NAMES::containsKey)
            .map(NAMES::get)
            .distinct()
            .collect(Collectors.toList());
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  /** A word without what is said besides the name; a name that ends so itself stays. */
  private static String bare(String word) {
    if (NAMES.containsKey(word)) {
      return word;
    }
    return BEHIND.matcher(BEFORE.matcher(word).replaceFirst("")).replaceFirst("");
  }
}
