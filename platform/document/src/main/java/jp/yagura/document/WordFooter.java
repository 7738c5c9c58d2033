package jp.yagura.document;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/** The foot of each page of a Word file. */
final class WordFooter {
  private WordFooter() {}

  /** What document it is, and the number of the page among all. */
  static void add(XWPFDocument word, String text) {
    XWPFParagraph foot = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setStyle(WordStyles.NOTE);
    foot.setAlignment(ParagraphAlignment.RIGHT);
    foot.createRun().setText(text.isEmpty() ? "" : text + "　　");
    number(foot, "PAGE");
    foot.createRun().setText(" / ");
    number(foot, "NUMPAGES");
  }

  /** What Word works out; the 1 stands there until it does. */
  private static void number(XWPFParagraph foot, String instruction) {
    CTSimpleField field = foot.getCTP().addNewFldSimple();
    field.setInstr(instruction);
    field.addNewR().addNewT().setStringValue("1");
  }
}
