package jp.yagura.profile;

import java.util.regex.Pattern;

/** What counts as a link that people give: http or https with a host. */
public final class Link {
  /** Longest link that is kept, in characters. */
  public static final int LONGEST = 2000;

  private static final Pattern FORM =
      Pattern.compile("https?://[^\\s/?#@]+\\S*", Pattern.CASE_INSENSITIVE);

  private Link() {}

  /** Whether the text is such a link. */
  public static boolean is(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches();
  }
}
