package jp.yagura.incident.evidence;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header fields with which a mail begins (RFC 5322, 2.2), as far as the bytes at hand go. */
final class MimeHead {
  private static final Pattern FIELD = Pattern.compile("([!-9;-~]+)[ \\t]*:(.*)");

  private MimeHead() {}

  /** By their names in lower case, the first of each; empty when the bytes are no such head. */
  static Map<String, String> fields(byte[] head) {
    List<String> lines =
        List.of(new String(head, StandardCharsets.ISO_8859_1).split("\\r?\\n", -1));
    Map<String, String> fields = new LinkedHashMap<>();
    String last = "";
    for (int n = 0; n < lines.size(); n++) {
      String line = lines.get(n);
      if (line.isEmpty()) {
        return fields;
      }
      Matcher field = FIELD.matcher(line);
      if (!last.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t')) {
        fields.merge(last, line, String::concat);
      } else if (field.matches()) {
        last = field.group(1).toLowerCase(Locale.ROOT);
        fields.putIfAbsent(last, field.group(2));
      } else {
        // the last line may be cut off
        return n > 0 && n == lines.size() - 1 ? fields : Map.of();
      }
    }
    return fields;
  }
}
