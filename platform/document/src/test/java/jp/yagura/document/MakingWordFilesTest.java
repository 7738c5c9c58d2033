package jp.yagura.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class MakingWordFilesTest {

  private static XWPFDocument read(OfficeDocument document) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(WordFiles.of(document)));
  }

  private static List<String> styled(XWPFDocument word, String style) {
    return word.getParagraphs().stream()
        .filter(it -> style.equals(it.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  @Test
  void headingsHaveTheStylesThatWordKnows() throws IOException {
    try (XWPFDocument word = read(Samples.letter())) {
      assertEquals(List.of("偽アカウントにご注意ください"), styled(word, "Heading1"));
      assertEquals(List.of("市民の皆さまへ"), styled(word, "Heading2"));
      assertEquals(List.of("別紙"), styled(word, "Heading3"));
      assertEquals("heading 1", word.getStyles().getStyle("Heading1").getName());
      assertTrue(styled(word, "Normal").contains(Samples.WORDS));
    }
  }

  @Test
  void theHeadOfATableIsMarkedAndRepeated() throws IOException {
    try (XWPFDocument word = read(Samples.letter())) {
      XWPFTable table = word.getTables().getLast();
      assertTrue(table.getRow(0).isRepeatHeader());
      assertEquals("アドレス", table.getRow(0).getCell(1).getText());
      assertEquals(1, table.getRow(1).getTableCells().size());
      assertEquals("https://x.com/nagasaki_fake\n市で確認済み", table.getRow(2).getCell(1).getText());
    }
  }

  @Test
  void itIsA4InJapaneseWithTheFontsOfAnOffice() throws Exception {
    try (XWPFDocument word = read(Samples.letter())) {
      var size = word.getDocument().getBody().getSectPr().getPgSz();
      assertEquals("11906", size.getW().toString());
      assertEquals("16838", size.getH().toString());
      var defaults = word.getStyle().getDocDefaults().getRPrDefault().getRPr();
      assertEquals("ＭＳ 明朝", defaults.getRFontsArray(0).getEastAsia());
      assertEquals("ja-JP", defaults.getLangArray(0).getEastAsia());
      assertEquals("偽アカウントについて", word.getProperties().getCoreProperties().getTitle());
    }
  }

  @Test
  void eachPageHasItsNumber() throws IOException {
    try (XWPFDocument word = read(Samples.letter())) {
      XWPFParagraph foot = word.getFooterArray(0).getParagraphs().getLast();
      assertEquals(
          List.of("PAGE", "NUMPAGES"),
          foot.getCTP().getFldSimpleList().stream().map(it -> it.getInstr()).toList());
      assertTrue(foot.getText().startsWith("長崎市"), foot::getText);
    }
  }

  @Test
  void whatXmlCannotHoldIsLeftOut() throws IOException {
    try (XWPFDocument word = read(Samples.of(new Part.Paragraph("あ\u0000\u0008い\uFFFEう")))) {
      assertEquals(List.of("あいう"), styled(word, "Normal"));
    }
  }
}
