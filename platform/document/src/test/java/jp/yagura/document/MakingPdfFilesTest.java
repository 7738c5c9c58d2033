package jp.yagura.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class MakingPdfFilesTest {
  private static final PdfFiles FILES = new PdfFiles(Fonts.DEBIAN);

  private static PDDocument read(OfficeDocument document) throws IOException, FontMissingException {
    return Loader.loadPDF(FILES.of(document));
  }

  private static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf).replace("\n", "");
  }

  /** How often each tag was written. */
  private static Map<String, Integer> tags(PDStructureNode node) {
    Map<String, Integer> tags = new TreeMap<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tags.merge(element.getStructureType(), 1, Integer::sum);
        tags(element).forEach((tag, count) -> tags.merge(tag, count, Integer::sum));
      }
    }
    return tags;
  }

  @Test
  void allTextCanBeReadAgain() throws Exception {
    try (PDDocument pdf = read(Samples.letter())) {
      String text = text(pdf);
      for (String part :
          List.of("報道提供資料", Samples.WORDS, "市民の皆さまへ", "リンクを開かない", "095-000-0000", "市で確認済み")) {
        assertTrue(text.contains(part), text);
      }
      assertTrue(text.contains("長崎市 R8-0001") && text.contains("1 / 2"), text);
    }
  }

  @Test
  void itIsA4AndSaysWhatItIsAndInWhichLanguage() throws Exception {
    try (PDDocument pdf = read(Samples.letter())) {
      assertEquals(2, pdf.getNumberOfPages());
      assertEquals(595, pdf.getPage(0).getMediaBox().getWidth(), 1);
      assertEquals(842, pdf.getPage(0).getMediaBox().getHeight(), 1);
      assertEquals("偽アカウントについて", pdf.getDocumentInformation().getTitle());
      assertEquals("ja", pdf.getDocumentCatalog().getLanguage());
      assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
    }
  }

  @Test
  void headingsTablesAndListsAreTagged() throws Exception {
    try (PDDocument pdf = read(Samples.letter())) {
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
      Map<String, Integer> tags = tags(pdf.getDocumentCatalog().getStructureTreeRoot());
      for (String tag : List.of("H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD")) {
        assertTrue(tags.containsKey(tag), tag + " is not among " + tags);
      }
      assertEquals(2, tags.get("Table"));
    }
  }

  @Test
  void headingsAreItsBookmarks() throws Exception {
    try (PDDocument pdf = read(Samples.letter())) {
      List<String> names = new ArrayList<>();
      pdf.getDocumentCatalog()
          .getDocumentOutline()
          .children()
          .forEach(it -> names.add(it.getTitle()));
      assertEquals(List.of("偽アカウントにご注意ください", "市民の皆さまへ", "別紙"), names);
    }
  }

  @Test
  void bothFontsAreEmbedded() throws Exception {
    try (PDDocument pdf = read(Samples.letter())) {
      List<String> names = new ArrayList<>();
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          var font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font.getName());
          names.add(font.getName().replaceAll("^.*\\+", ""));
        }
      }
      assertTrue(names.containsAll(List.of("IPAexMincho", "IPAexGothic")), names::toString);
    }
  }

  @Test
  void aCharacterThatTheFontLacksIsShownAsOne() throws Exception {
    try (PDDocument pdf = read(Samples.of(new Part.Paragraph("注意\uD83D\uDEA8です\u0000。")))) {
      assertTrue(text(pdf).contains("注意〓です。"), text(pdf));
    }
  }

  @Test
  void theHeadOfATableStandsOnEachOfItsPages() throws Exception {
    try (PDDocument pdf = read(Samples.longTable())) {
      assertTrue(pdf.getNumberOfPages() > 1);
      assertEquals(
          pdf.getNumberOfPages(), text(pdf).split("できごと", -1).length - 1, text(pdf)::toString);
    }
  }

  @Test
  void withoutTheFontItSaysWhichOneIsMissing() {
    Path nowhere = Path.of("/nowhere/font.ttf");
    Fonts fonts = new Fonts(Fonts.DEBIAN.text(), nowhere);
    assertFalse(fonts.there());
    FontMissingException said =
        assertThrows(FontMissingException.class, () -> new PdfFiles(fonts).of(Samples.letter()));
    assertTrue(String.valueOf(said.getMessage()).contains("/nowhere/font.ttf"));
  }
}
