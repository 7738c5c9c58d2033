package jp.yagura.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.w3c.dom.Document;

/**
 * Makes PDF files: A4, with the tags of PDF/UA as far as the library writes them, fonts embedded,
 * headings as bookmarks. A character that the font lacks becomes 〓, as printers in Japan do it.
 */
public final class PdfFiles {
  /** The media type of what is made. */
  public static final String MEDIA_TYPE = "application/pdf";

  private static final String MISSING = "〓";

  /** What the layout adds to the texts: the numbers of pages, and the sign for what is missing. */
  private static final String OTHERS = "0123456789/ •" + MISSING;

  private static final String STYLE = read();

  private final Fonts fonts;

  public PdfFiles(Fonts fonts) {
    this.fonts = fonts;
  }

  /**
   * The document as a file.
   *
   * @throws FontMissingException where a font cannot be read
   */
  public byte[] of(OfficeDocument document) throws FontMissingException {
    fonts.check();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document page = Markup.of(document, style(document));
    try {
      new PdfRendererBuilder()
          .useFont(fonts.text().toFile(), "text", 400, FontStyle.NORMAL, true)
          .useFont(fonts.heading().toFile(), "heading", 400, FontStyle.NORMAL, true)
          .usePdfUaAccessibility(true)
          .useReplacementText(MISSING)
          .withProducer("Yagura")
          .useUnicodeLineBreaker(new LineBreaks(document.language()))
          .withW3cDocument(page, null)
          .toStream(out)
          .run();
      String text = page.getDocumentElement().getTextContent() + OTHERS;
      return ReadableText.in(
          out.toByteArray(), fonts, text.codePoints().boxed().collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String style(OfficeDocument document) {
    return STYLE
        .replace("FOOTER", quoted(document.footer()))
        .replace("MARGINS", document.compact() ? "15mm 22mm 14mm 24mm" : "22mm 22mm 20mm 24mm");
  }

  /** As a string of CSS. */
  private static String quoted(String footer) {
    return footer.replace("\\", "").replace("\"", "").replace("\n", " ");
  }

  private static String read() {
    try (InputStream in = PdfFiles.class.getResourceAsStream("document.css")) {
      if (in == null) {
        throw new IllegalStateException("no document.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
