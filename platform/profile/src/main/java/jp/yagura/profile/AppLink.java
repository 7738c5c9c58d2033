package jp.yagura.profile;

import java.util.List;
import java.util.regex.Pattern;

/** Links that open an app, as the web addresses that show the same. */
final class AppLink {
  private record Form(Pattern app, String web) {
    Form(String app, String web) {
      this(Pattern.compile(app, Pattern.CASE_INSENSITIVE), web);
    }
  }

  private static final List<Form> FORMS =
      List.of(
          new Form("^line://", "https://line.me/"),
          new Form("^fb://(?:profile|page)/([0-9]+).*", "https://www.facebook.com/$1"),
          new Form("^twitter://user\\?", "https://x.com/intent/user?"),
          new Form("^instagram://user\\?username=([^&]+).*", "https://www.instagram.com/$1/"),
          new Form("^at://([^/]+)(.*)", "https://bsky.app/profile/$1$2"));

  private AppLink() {}

  /** The web address; the text itself when it is none of these links. */
  static String asWeb(String text) {
    for (Form form : FORMS) {
      if (form.app().matcher(text).find()) {
        return form.app().matcher(text).replaceFirst(form.web());
      }
    }
    return text;
  }
}
