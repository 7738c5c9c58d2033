package jp.yagura.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a file that is downloaded is named in {@code Content-Disposition}. */
public final class Attachment {
  private Attachment() {}

  /**
   * The value of the header for a file to be saved (RFC 6266): its name in UTF-8, and one in ASCII
   * for programs that cannot read that.
   *
   * @param name as people are to see it, such as 報道提供資料_R8-0001.pdf; what no file name may hold
   *     becomes an underscore
   * @param plain the name in ASCII: letters, digits, hyphen, underscore and dot
   */
  public static String named(String name, String plain) {
    if (!plain.matches("[A-Za-z0-9._-]+")) {
      throw new IllegalArgumentException("not plain: " + plain);
    }
    String safe = Part.clean(name).replaceAll("[\\\\/:*?\"<>|\\n]", "_").strip();
    String encoded =
        URLEncoder.encode(safe, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }
}
