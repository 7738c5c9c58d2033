package jp.yagura.incident.document;

import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as those who take them read them. */
public final class ReadFiles {
  private ReadFiles() {}

  /** A file that is to be saved. */
  public static Response taken(RequestSpecification who, String path) {
    return who.get(path)
        .then()
        .statusCode(200)
        .header("Content-Disposition", startsWith("attachment; filename=\""))
        .extract()
        .response();
  }

  /** All text of a PDF, without the ends of its lines. */
  public static String pdf(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(pdf).replace("\n", "").replace("\r", "");
    }
  }

  public static int pages(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return pdf.getNumberOfPages();
    }
  }

  /** All text of a Word file, tables among it. */
  public static String word(byte[] file) throws IOException {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      return text.getText();
    }
  }
}
