package jp.yagura.document;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a Word file; those of headings are the ones that Word itself knows. */
final class WordStyles {
  static final String TEXT = "Normal";
  static final String ITEM = "ListParagraph";
  static final String BANNER = "Banner";
  static final String NOTE = "Note";
  static final String CELL = "TableText";
  static final String CELL_HEAD = "TableHead";

  private static final String MINCHO = "ＭＳ 明朝";
  private static final String GOTHIC = "ＭＳ ゴシック";

  private final XWPFStyles styles;
  private final boolean compact;

  private WordStyles(XWPFStyles styles, boolean compact) {
    this.styles = styles;
    this.compact = compact;
  }

  /** The id of the style of a heading. */
  static String heading(int level) {
    return "Heading" + level;
  }

  static void add(XWPFDocument word, Locale language, boolean compact) {
    WordStyles all = new WordStyles(word.createStyles(), compact);
    all.defaults(language);
    all.keep(all.style(TEXT, "Normal", 21, 120));
    all.keep(all.item());
    all.keep(all.style(NOTE, "Note", 17, 60));
    all.keep(all.style(CELL, "Table Text", 19, 0));
    all.keep(all.gothic(CELL_HEAD, "Table Head", 19, 0));
    all.keep(all.banner());
    int[] sizes = {30, 23, 21};
    for (int level = 1; level <= sizes.length; level++) {
      all.keep(all.heading(level, sizes[level - 1]));
    }
  }

  /** A copy of it; what is changed afterwards is lost. */
  private void keep(CTStyle style) {
    styles.addStyle(new XWPFStyle(style));
  }

  private CTStyle item() {
    CTStyle style = style(ITEM, "List Paragraph", 21, 40);
    CTInd indent = style.getPPr().addNewInd();
    indent.setLeft(WordText.twips(6));
    indent.setHanging(WordText.twips(4));
    return style;
  }

  private CTStyle banner() {
    CTStyle style = gothic(BANNER, "Banner", 34, 200);
    framed(style);
    style.getPPr().addNewJc().setVal(STJc.CENTER);
    style.getRPr().addNewSpacing().setVal(BigInteger.valueOf(80));
    return style;
  }

  private CTStyle heading(int level, int halfPoints) {
    CTStyle style = gothic(heading(level), "heading " + level, halfPoints, 80);
    style.addNewQFormat();
    CTPPrGeneral paragraph = style.getPPr();
    paragraph.addNewKeepNext();
    paragraph.getSpacing().setBefore(BigInteger.valueOf(compact ? 100 : 200));
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    if (level == 1) {
      paragraph.addNewJc().setVal(STJc.CENTER);
    }
    return style;
  }

  private void defaults(Locale language) {
    CTFonts fonts = CTFonts.Factory.newInstance();
    set(fonts, MINCHO);
    styles.setDefaultFonts(fonts);
    String tag = Locale.ENGLISH.equals(language) ? "en-GB" : "ja-JP";
    styles.setSpellingLanguage(Locale.ENGLISH.equals(language) ? "en-GB" : "en-US");
    styles.setEastAsia(tag);
  }

  private CTStyle gothic(String id, String name, int halfPoints, int after) {
    CTStyle style = style(id, name, halfPoints, after);
    set(style.getRPr().addNewRFonts(), GOTHIC);
    return style;
  }

  /** The sizes in half points, the space after in twentieths of a point, as the format has them. */
  private CTStyle style(String id, String name, int halfPoints, int after) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    if (id.equals(TEXT)) {
      style.setDefault(true);
    } else {
      style.addNewBasedOn().setVal(TEXT);
    }
    CTSpacing spacing = style.addNewPPr().addNewSpacing();
    spacing.setAfter(BigInteger.valueOf(compact ? after / 2 : after));
    spacing.setLine(BigInteger.valueOf(compact ? 240 : 280));
    spacing.setLineRule(STLineSpacingRule.AUTO);
    CTRPr letters = style.addNewRPr();
    BigInteger size = BigInteger.valueOf(compact ? halfPoints - 2L : halfPoints);
    letters.addNewSz().setVal(size);
    letters.addNewSzCs().setVal(size);
    return style;
  }

  private static void set(CTFonts fonts, String name) {
    fonts.setAscii(name);
    fonts.setHAnsi(name);
    fonts.setEastAsia(name);
  }

  private static void framed(CTStyle style) {
    CTPBdr frame = style.getPPr().addNewPBdr();
    for (CTBorder line :
        new CTBorder[] {
          frame.addNewTop(), frame.addNewLeft(), frame.addNewBottom(), frame.addNewRight()
        }) {
      line.setVal(STBorder.SINGLE);
      line.setSz(BigInteger.valueOf(8));
      line.setSpace(BigInteger.valueOf(4));
    }
  }
}
