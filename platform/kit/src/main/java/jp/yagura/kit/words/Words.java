package jp.yagura.kit.words;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The words of a feature, in Japanese and English; the one way by which templates and Java come to
 * a text that people read.
 *
 * <p><b>The texts</b> stand in {@code src/main/resources/messages/<feature>_ja.properties} and
 * {@code …_en.properties} of a module, in UTF-8. A new feature is two new files; nothing declares
 * them. Placeholders are {0}, {1}, …; a number is written as it is, with {@code {0,number}} in
 * groups of three. What depends on a number is a choice:
 *
 * <pre>{@code
 * later=あと{0}件
 * later={0} more {0,choice,1#step|1<steps}
 * }</pre>
 *
 * <p>Where there is no text under the key, the first argument chooses it: {@code sort_NEWEST} for
 * {@code sort(Sort.NEWEST)}, {@code role_it} for {@code role('it')}; {@code role_other} stands for
 * all that have no text of their own. The arguments after it fill the placeholders.
 *
 * <p>An apostrophe is an apostrophe. A brace that is no placeholder cannot be written.
 *
 * <p><b>In a template</b> the feature is a namespace; the language is that of the reader, the
 * result is escaped like any value:
 *
 * <pre>{@code
 * {home:later(work.size)}          {home:all}
 * {home:message(step.key, who)}    a key that is computed
 * }</pre>
 *
 * <p><b>In Java</b>, where a page cannot say it (mails, CSV, what is told by the timeline):
 *
 * <pre>{@code
 * private static final Words WORDS = Words.of("home");
 * WORDS.get("later", language.now(), 3)
 * }</pre>
 *
 * <p>The sentences of refusals are the feature {@code refusals}: the code is the key; those of
 * field rules the feature {@code validation} ({@link ValidationWords}). A test of each module
 * ({@code WordsRules} of the testkit) fails for a key that one language lacks, that is used and not
 * there, or that nobody uses.
 */
public final class Words {
  private static final Logger LOG = Logger.getLogger(Words.class);
  private static final String OTHER = "_other";
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
  private static final Map<String, Words> KNOWN = new ConcurrentHashMap<>();

  /** In operation an alarm without a word is better than no alarm. */
  private static volatile boolean lenient;

  private final String feature;
  private final Map<String, String> japanese;
  private final Map<String, String> english;

  private Words(String feature) {
    this.feature = feature;
    this.japanese = WordFiles.read(feature, "ja");
    this.english = WordFiles.read(feature, "en");
  }

  /** The words of a feature; all keys are missing where no module has such a feature. */
  public static Words of(String feature) {
    return KNOWN.computeIfAbsent(feature, Words::new);
  }

  /** The features of all modules of this service. */
  static Set<String> features() {
    return WordFiles.features();
  }

  /** Reads the files again where they are asked for next: after they changed. */
  static void forget() {
    KNOWN.clear();
  }

  /** Whether a missing text is written as its key, with a line in the log, instead of thrown. */
  static void lenient(boolean now) {
    lenient = now;
  }

  /** Whether there is a text under the key. */
  public boolean has(String key) {
    return japanese.containsKey(key);
  }

  /**
   * The text under a key.
   *
   * @param language English for {@link Locale#ENGLISH}, else Japanese
   * @param arguments for the placeholders; null is written as nothing
   * @throws IllegalArgumentException when there is none: a bug, which the test of the module finds;
   *     in operation the key is given instead
   */
  public String get(String key, Locale language, @Nullable Object... arguments) {
    String text = text(key, language);
    if (text == null && arguments.length > 0) {
      return chosen(key, language, arguments);
    }
    if (text == null) {
      return missing(key);
    }
    return text.indexOf('{') < 0 ? text : filled(text, language, arguments);
  }

  /**
   * The text under a key whose placeholders are names, such as {who}: for sentences whose values
   * are known by name only.
   *
   * @param values what stands for a name
   * @throws IllegalArgumentException when there is no text: a bug, as above
   */
  public String named(String key, Locale language, UnaryOperator<String> values) {
    String text = text(key, language);
    if (text == null) {
      return missing(key);
    }
    return NAME.matcher(text)
        .replaceAll(name -> Matcher.quoteReplacement(values.apply(name.group(1))));
  }

  private String missing(String key) {
    String what = "no words for " + feature + ":" + key;
    if (!lenient) {
      throw new IllegalArgumentException(what);
    }
    LOG.error(what);
    return key;
  }

  private String chosen(String key, Locale language, @Nullable Object... arguments) {
    Object choice = arguments[0];
    String name = choice instanceof Enum<?> it ? it.name() : String.valueOf(choice);
    Object[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
    String own = key + "_" + name;
    return get(has(own) || !has(key + OTHER) ? own : key + OTHER, language, rest);
  }

  /** The text with its placeholders, or null. */
  @Nullable String text(String key, Locale language) {
    return (language.getLanguage().equals("en") ? english : japanese).get(key);
  }

  Set<String> keys() {
    return japanese.keySet();
  }

  private static String filled(String text, Locale language, @Nullable Object... arguments) {
    StringBuilder filled = new StringBuilder(text.length() + 32);
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      if (close != open + 2 || !Character.isDigit(text.charAt(open + 1))) {
        return formatted(text, language, arguments);
      }
      int index = text.charAt(open + 1) - '0';
      filled.append(text, from, open);
      if (index >= arguments.length) {
        filled.append(text, open, close + 1);
      } else if (arguments[index] != null) {
        filled.append(arguments[index]);
      }
      from = close + 1;
    }
    return filled.append(text, from, text.length()).toString();
  }

  /** For placeholders that say how, such as {@code {0,number}}; a format is costly to make. */
  private static String formatted(String text, Locale language, @Nullable Object... arguments) {
    MessageFormat format = new MessageFormat(text.replace("'", "''"), language);
    java.text.Format[] formats = format.getFormatsByArgumentIndex();
    Object[] plain = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      Object argument = arguments[i];
      boolean formatted = i < formats.length && formats[i] != null;
      plain[i] = argument == null ? "" : formatted ? argument : argument.toString();
    }
    return format.format(plain);
  }
}
