package jp.yagura.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Texts and lengths of a Word file. */
final class WordText {
  /** Twentieths of a point to a millimetre. */
  private static final double MILLIMETRE = 1440 / 25.4;

  private WordText() {}

  /** The text with its line feeds. */
  static void write(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    List<String> lines = text.lines().toList();
    for (int n = 0; n < lines.size(); n++) {
      if (n > 0) {
        run.addBreak();
      }
      run.setText(lines.get(n));
    }
  }

  /** A length as the format has it, in twentieths of a point. */
  static BigInteger twips(int millimetres) {
    return BigInteger.valueOf(Math.round(millimetres * MILLIMETRE));
  }
}
