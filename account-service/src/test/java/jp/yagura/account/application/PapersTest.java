package jp.yagura.account.application;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import jp.yagura.account.Api;
import jp.yagura.testkit.Platform;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The papers of an application, read back from the files. */
@QuarkusTest
@WithTestResource(Platform.class)
class PapersTest {

  private static byte[] file(Case it, String ending) {
    return Api.as(it.city(), "pr")
        .header("Accept", "*/*")
        .get(it.path() + "/form." + ending)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private static String pdf(Case it) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file(it, "pdf"))) {
      return new PDFTextStripper().getText(pdf).replaceAll("[\\s　]", "");
    }
  }

  private static String word(Case it) throws IOException {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file(it, "docx")));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      return text.getText().replaceAll("[\\s　]", "");
    }
  }

  @Test
  void nagasakisFormsHaveTheirNumbers() throws IOException {
    Case it = Case.filed("nagasaki", "head");
    for (String text : new String[] {pdf(it), word(it)}) {
      assertTrue(text.contains("運用ポリシー（別記様式1）"), text);
      assertTrue(text.contains("ソーシャルメディア利用申請書（別記様式2）"), text);
      assertTrue(text.contains("広報広聴課長様"), text);
      assertTrue(text.contains("市の魅力を伝える"), text);
      assertTrue(text.contains("松尾"), text);
    }
  }

  @Test
  void fujisPolicySaysThatTheCredentialsAreSealedElsewhere() throws IOException {
    Case it = Case.filed("fuji", "head");
    for (String text : new String[] {pdf(it), word(it)}) {
      assertTrue(text.contains("別途封緘保管（課の金庫に封緘して保管）"), text);
      assertTrue(text.contains("登録URL（登録後に報告）"), text);
      assertTrue(text.contains("2030年3月31日"), text);
      assertFalse(text.contains("null"), text);
    }
  }
}
