package jp.yagura.incident.evidence;

import java.text.Normalizer;
import java.util.Locale;

/** What files are called in a bundle: safe on every system, and telling for people. */
final class BundleNames {
  private static final int LONGEST = 60;

  private BundleNames() {}

  /** Such as {@code files/001-画面.png}: no two are the same, none leads out of the folder. */
  static String of(EvidenceItem item) {
    String ending = "." + item.type().ending();
    String plain =
        Normalizer.normalize(item.name(), Normalizer.Form.NFC)
            .replaceAll("[^\\p{L}\\p{N}._-]+", "_")
            .replaceAll("\\.{2,}", ".")
            .replaceAll("^[._-]+|[._-]+$", "");
    String base =
        plain.toLowerCase(Locale.ROOT).endsWith(ending)
            ? plain.substring(0, plain.length() - ending.length())
            : plain;
    String cut = base.codePointCount(0, base.length()) > LONGEST ? shortened(base) : base;
    return "files/%03d%s%s".formatted(item.position() + 1, cut.isEmpty() ? "" : "-" + cut, ending);
  }

  private static String shortened(String base) {
    return base.substring(0, base.offsetByCodePoints(0, LONGEST));
  }
}
