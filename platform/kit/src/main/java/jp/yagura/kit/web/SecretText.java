package jp.yagura.kit.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises what looks like a password or another secret in a text that people write, so that a
 * field that asks who keeps a secret, and where, can refuse the secret itself. A product default:
 * no guideline says how.
 *
 * <p>It reads Japanese and English, full width and half. It is a net and no proof: a password that
 * is an ordinary word passes unless the text itself calls it a password. What people write into
 * such fields (addresses, handles, file names, telephone numbers, days, models of devices) is let
 * through; the test of this class holds the list.
 */
public final class SecretText {
  private static final int LEAST_VALUE = 4;
  private static final int LEAST_TOKEN = 8;
  private static final int LEAST_CLASSES = 3;
  private static final int LEAST_CODES = 3;

  /** Signs that passwords have and other words do not; hyphens and brackets join ordinary words. */
  private static final String SIGNS = "!#$%^*?~|=\\`@";

  private static final String PASSWORD =
      "(?:(?<![a-z])(?:pass(?:word|code|phrase|wd)?s?|pwd?|pin(?:[ -]?(?:code|number|no\\.?))?"
          + "|(?:client[ -]?)?secret(?:[ -]?key)?|(?:setup|api|private)[ -]?key|(?:access[ -]?)?token"
          + "|(?:recovery|backup|verification|one[ -]?time)[ -]?codes?)(?![a-z])"
          + "|(?:パスワード|パスコード|パスフレーズ|暗証番号|暗証|合言葉|秘密鍵|シークレットキー|トークン|APIキー"
          + "|セットアップキー|リカバリー?コード|復旧用?コード|回復用?コード|バックアップコード|認証コード|確認コード"
          + "|PINコード|ピンコード))";

  private static final String SEPARATOR =
      "(\\s*(?:[:=→「(\"']|は|(?<=[ a-z])is )\\s*[「\"']?|\\s+|(?=\\d))";

  /** Label, separator, value; what follows decides whether the value ends there. */
  private static final Pattern LABELLED =
      Pattern.compile(PASSWORD + SEPARATOR + "([!-~]+)(.{0,3})", Pattern.CASE_INSENSITIVE);

  private static final Pattern ENDS =
      Pattern.compile("|[\\s、。」].*|です.*|だ.*|(?:に|を)(?:し|変|設|使|入).*");

  /** The answer to a secret question is any word, unless the sentence says where it is. */
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?:秘密の(?:質問の)?(?:答え?|回答)|(?:secret|security) (?:question )?answers?)"
              + "\\s*(?:[:=「]|は|\\bis\\b|\\s)\\s*(\\S.*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WHEREABOUTS =
      Pattern.compile(
          "保管|管理|金庫|棚|書庫|封|控え|別紙|台帳|担当|課|持|知ら|記録|未設定|設定|変更|なし|不明"
              + "|\\b(?:kept|stored|safe|vault|held|with|unknown|none|not|in|see|ask)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Words that stand where a password would, and are none. */
  private static final Set<String> NO_VALUES =
      Set.of(
          "none",
          "unknown",
          "unset",
          "kept",
          "stored",
          "held",
          "written",
          "changed",
          "shared",
          "secret",
          "reset",
          "safe",
          "vault",
          "locker",
          "cabinet",
          "drawer",
          "envelope",
          "required",
          "keepass",
          "keepassxc",
          "keepass2",
          "bitwarden",
          "lastpass",
          "1password",
          "dashlane",
          "excel",
          "paper",
          "google",
          "googleauthenticator",
          "authenticator",
          "authy");

  private static final Pattern NO_TOKEN =
      Pattern.compile(
          String.join(
              "|",
              // addresses of the web and of mail, paths and names of files
              "[a-z][a-z0-9+.-]*://.*",
              "(?:www\\.)?(?:[a-z0-9-]+\\.)+[a-z]{2,}(?:[/?#].*)?",
              "[a-z0-9._%+-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+",
              "\\\\\\\\.*|[a-z]:\\\\.*",
              ".*\\.(?:xlsx?|docx?|pptx?|pdf|csv|txt|zip|kdbx)",
              // handles, hashtags, channel ids
              "@[\\w.]+(?:[-/,;]?@?[\\w.]+)*",
              "#\\w+",
              "uc[a-z0-9_-]{22}",
              // days, times, telephone numbers, numbers of documents and versions
              "[a-z]?\\d{1,4}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?(?:~.*)?",
              "(?:tel|fax|ext|phone|mobile)?[:.]?\\+?[\\d()-]{9,}",
              "(?:no|ver|vol|rev|v)[.:]?\\d[\\d.-]*",
              // what devices and products are called
              "(?:iphone|ipad|ipod|imac|macbook|galaxy|xperia|aquos|pixel|arrows|redmi|oppo|zenfone"
                  + "|huawei|android|surface|thinkpad|let'?snote|toughbook|dynabook|lavie|vaio"
                  + "|versapro|lifebook|latitude|inspiron|optiplex|elitebook|probook|chromebook"
                  + "|windows|microsoft|office|excel|adobe|photoshop|yubikey|titan|keepass"
                  + "|1password|lastpass|wi-fi|yahoo)[a-z0-9()+_./!'-]*"),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TOKEN = Pattern.compile("[!-~]+");
  private static final Pattern NAMED = Pattern.compile("(?i)(?:url|hp|id|mail|e-mail|x|sns)[:=]");
  private static final Pattern EDGES = Pattern.compile("^[\\[({<\"',.:;]+|[\\])}>\"',.:;]+$");
  private static final Pattern SEED = Pattern.compile("[A-Z2-7]{16,}=*");
  private static final Pattern SEED_IN_GROUPS =
      Pattern.compile(
          "(?<![\\w-])(?=[a-z2-7 -]*[2-7])(?=[2-7 -]*[a-z])[a-z2-7]{4}(?:[ -][a-z2-7]{4}){3,}(?![\\w-])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CODE =
      Pattern.compile(
          "(?:\\d{1,2}[.)] ?)?(?:\\d{4}[ -]?\\d{4}|\\d{6}|(?=[a-z0-9-]*\\d)(?=[a-z0-9-]*[a-z])"
              + "[a-z0-9]{4,6}(?:-[a-z0-9]{4,6}){1,3})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DAY = Pattern.compile("(?:19|20)\\d\\d(?:0[1-9]|1[0-2])\\d\\d");

  private SecretText() {}

  /** What a text seems to hold. */
  public enum Kind {
    /** Something that the text itself calls a password, a PIN, a code or an answer. */
    LABELLED,
    /** A word as passwords are made: long, of several sorts of signs. */
    PASSWORD,
    /** The seed of a second factor, as base32. */
    SEED,
    /** Several codes of one shape, as platforms give out for recovery. */
    CODES
  }

  /**
   * The first secret that a text seems to hold.
   *
   * @param text of one field; empty holds none
   */
  public static Optional<Kind> find(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    if (LABELLED.matcher(plain).results().anyMatch(SecretText::value)
        || ANSWER.matcher(plain).results().anyMatch(SecretText::answer)) {
      return Optional.of(Kind.LABELLED);
    }
    if (SEED_IN_GROUPS.matcher(plain).find() || tokens(plain).anyMatch(SecretText::seed)) {
      return Optional.of(Kind.SEED);
    }
    if (codes(plain)) {
      return Optional.of(Kind.CODES);
    }
    return tokens(plain).anyMatch(SecretText::password)
        ? Optional.of(Kind.PASSWORD)
        : Optional.empty();
  }

  private static boolean value(MatchResult found) {
    String value = EDGES.matcher(found.group(2)).replaceAll("");
    boolean bare = found.group(1).isBlank();
    if (value.length() < LEAST_VALUE
        || NO_VALUES.contains(value.toLowerCase(java.util.Locale.ROOT))
        || NO_TOKEN.matcher(value).matches()
        || !ENDS.matcher(found.group(3)).matches()) {
      return false;
    }
    boolean letters = value.chars().allMatch(SecretText::letter);
    // "password manager": a word after a label is a value only when the sentence says so
    return letters
        ? !bare && found.group(3).isBlank()
        : value.chars().anyMatch(Character::isDigit) || !bare;
  }

  private static boolean answer(MatchResult found) {
    return !WHEREABOUTS.matcher(found.group(1)).find();
  }

  private static Stream<String> tokens(String text) {
    return TOKEN
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(it -> EDGES.matcher(NAMED.matcher(it).replaceFirst("")).replaceAll(""));
  }

  private static boolean seed(String token) {
    return SEED.matcher(token).matches() && token.chars().anyMatch(Character::isDigit);
  }

  private static boolean password(String token) {
    if (token.length() < LEAST_TOKEN || NO_TOKEN.matcher(token).matches()) {
      return false;
    }
    long classes =
        Stream.<java.util.function.IntPredicate>of(
                it -> it >= 'A' && it <= 'Z',
                it -> it >= 'a' && it <= 'z',
                Character::isDigit,
                it -> SIGNS.indexOf(it) >= 0)
            .filter(it -> token.chars().anyMatch(it))
            .count();
    return classes >= LEAST_CLASSES;
  }

  private static boolean codes(String text) {
    List<String> items =
        Pattern.compile("[\\n,、;/・]+").splitAsStream(text).map(String::strip).toList();
    return items.stream()
            .filter(it -> CODE.matcher(it).matches() && !DAY.matcher(it).matches())
            .count()
        >= LEAST_CODES;
  }

  private static boolean letter(int it) {
    return (it >= 'a' && it <= 'z') || (it >= 'A' && it <= 'Z');
  }
}
