package jp.yagura.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Makes Word files: A4, with the styles of headings that Word knows, tables whose heads are marked
 * and repeated, and the fonts that offices in Japan have. Nothing is embedded.
 */
public final class WordFiles {
  /** The media type of what is made. */
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private WordFiles() {}

  /** The document as a file. */
  public static byte[] of(OfficeDocument document) {
    try (XWPFDocument word = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      WordStyles.add(word, document.language(), document.compact());
      about(word, document);
      page(word, document.compact());
      WordFooter.add(word, document.footer());
      document.parts().forEach(part -> write(word, part));
      word.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void about(XWPFDocument word, OfficeDocument document) {
    POIXMLProperties.CoreProperties about = word.getProperties().getCoreProperties();
    about.setTitle(document.title());
    about.setCreator("Yagura");
    about.getUnderlyingProperties().setLanguageProperty(document.language().getLanguage());
  }

  private static void page(XWPFDocument word, boolean compact) {
    CTSectPr section = word.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(WordText.twips(210));
    size.setH(WordText.twips(297));
    CTPageMar margin = section.addNewPgMar();
    margin.setTop(WordText.twips(compact ? 15 : 22));
    margin.setBottom(WordText.twips(compact ? 14 : 20));
    margin.setLeft(WordText.twips(24));
    margin.setRight(WordText.twips(22));
    margin.setHeader(WordText.twips(10));
    margin.setFooter(WordText.twips(compact ? 7 : 10));
    margin.setGutter(BigInteger.ZERO);
  }

  private static void write(XWPFDocument word, Part part) {
    switch (part) {
      case Part.Heading it -> paragraph(word, WordStyles.heading(it.level()), it.text());
      case Part.Paragraph it -> paragraph(word, it);
      case Part.Items it ->
          it.lines().forEach(line -> paragraph(word, WordStyles.ITEM, "・" + line));
      case Part.Facts it -> WordTables.facts(word, it.facts());
      case Part.Grid it -> WordTables.grid(word, it);
      case Part.PageBreak _ -> word.createParagraph().createRun().addBreak(BreakType.PAGE);
    }
  }

  private static void paragraph(XWPFDocument word, Part.Paragraph it) {
    switch (it.style()) {
      case PLAIN -> paragraph(word, WordStyles.TEXT, it.text());
      case RIGHT ->
          paragraph(word, WordStyles.TEXT, it.text()).setAlignment(ParagraphAlignment.RIGHT);
      case BANNER -> paragraph(word, WordStyles.BANNER, it.text());
      case NOTE -> paragraph(word, WordStyles.NOTE, it.text());
    }
  }

  private static XWPFParagraph paragraph(XWPFDocument word, String style, String text) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setStyle(style);
    WordText.write(paragraph, text);
    return paragraph;
  }
}
