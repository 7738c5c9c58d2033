package jp.yagura.guideline.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.yagura.guideline.ProfileFile;
import jp.yagura.guideline.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolsTest {
  /** What a command answered, and how it ended. */
  private record Answer(int code, String text) {}

  @TempDir private Path directory = Path.of("");

  private static Answer run(String... args) {
    var bytes = new ByteArrayOutputStream();
    int code = Main.run(List.of(args), new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return new Answer(code, bytes.toString(StandardCharsets.UTF_8));
  }

  private String file(String yaml) throws IOException {
    return Files.writeString(directory.resolve("my-city.yaml"), yaml).toString();
  }

  @Test
  void checkIsContentWithASoundFile() throws IOException {
    Answer said = run("check", file(Resource.read("sample.yaml")));
    assertEquals(0, said.code());
    assertTrue(said.text().contains("誤りはありません"), said.text());
  }

  @Test
  void checkNamesFileLineAndColumnInEitherLanguageAndFails() throws IOException {
    String path = file(Resource.read("sample.yaml").replace("reporter: head", "reportr: head"));
    Answer japanese = run("check", path);
    assertEquals(1, japanese.code());
    assertTrue(japanese.text().contains("my-city.yaml:57:5"), japanese.text());
    assertTrue(japanese.text().contains("という項目はありません"), japanese.text());
    assertTrue(run("check", path, "--lang=en").text().contains("there is no key 'reportr'"));
  }

  @Test
  void checkOfAFileThatIsNotThereSaysSo() {
    assertEquals(1, run("check", directory.resolve("absent.yaml").toString()).code());
  }

  @Test
  void diffShowsWhatNagasakiAndFujiDoDifferentlyAboutAHijack() {
    String text = run("diff", "nagasaki", "fuji").text();
    assertTrue(text.contains("広報広聴課長、情報システム課長"), text);
    assertTrue(text.contains("PLATFORM_DELETE_REQUEST（片方だけ）"), text);
    assertTrue(text.contains("速やかに（設定値 60分）"), text);
    assertTrue(text.contains("=  EVIDENCE_CAPTURED"), text);
  }

  @Test
  void diffOfAMunicipalityWithItselfFindsNothing() {
    String text = run("diff", "fuji", "fuji", "IMPERSONATION").text();
    assertFalse(text.contains("≠") || text.contains("片方だけ"), text);
  }

  @Test
  void diffTakesAFileAndRefusesAKindNobodyHandles() throws IOException {
    assertEquals(0, run("diff", "nagasaki", file(Resource.read("sample.yaml"))).code());
    assertEquals(2, run("diff", "nagasaki", "fuji", "EARTHQUAKE").code());
  }

  @Test
  void renderPutsTheProfileBesideThePublishedText() throws IOException {
    assertEquals(0, run("render", directory.toString(), "fuji").code());
    String page = Files.readString(directory.resolve("fuji.html"));
    assertTrue(page.contains("<mark>本市が開設したソーシャルメディアのアカウントのなりすましが発生したこと"), "the text");
    assertTrue(page.contains("playbooks.NARISUMASHI.PLATFORM_DELETE_REQUEST"), "the control");
    assertTrue(page.contains("章の番号と見出しが失われている"), "the lost numbers");
    assertTrue(page.contains("製品の既定値"), "the product's own steps");
  }

  @Test
  void aTextBesideTheFileIsHeldAgainstTheQuotes() throws IOException {
    String path = file(Resource.read("sample.yaml").replace("source: nagasaki", "source: my-city"));
    assertEquals(0, run("check", path).code());
    Files.createDirectory(directory.resolve("texts"));
    Files.writeString(directory.resolve("texts/my-city.txt"), "別の本文");
    assertTrue(run("check", path).text().contains("quote-not-in-source"));
  }

  @Test
  void renderMakesTextSafeForHtml() throws IOException {
    String path =
        file(Resource.read("sample.yaml").replace("見本市,", "\"<script>alert(1)</script>\","));
    assertEquals(0, run("render", directory.toString(), path).code());
    assertFalse(Files.readString(directory.resolve("sample.html")).contains("<script>"));
  }

  @Test
  void theShippedCoverageReportIsTheOneOfThisVersion() throws IOException {
    assertEquals(0, run("coverage", directory.toString()).code());
    for (String name : List.of("coverage.md", "coverage.html")) {
      assertEquals(
          Files.readString(directory.resolve(name)),
          Files.readString(Path.of("../../docs/guidelines", name)),
          "make guideline-coverage writes it anew");
    }
  }

  @Test
  void theShippedPagesAreThoseOfThisVersion() throws IOException {
    assertEquals(0, run("render", directory.toString()).code());
    for (String name : ProfileFile.BUNDLED) {
      assertEquals(
          Files.readString(directory.resolve(name + ".html")),
          Files.readString(Path.of("../../docs/guidelines", name + ".html")),
          "make guideline-render writes it anew");
    }
  }

  @Test
  void aCallThatCannotBeUnderstoodShowsHowToCall() {
    for (String[] args : new String[][] {{}, {"diff", "nagasaki"}, {"dance", "x"}, {"check"}}) {
      Answer said = run(args);
      assertEquals(2, said.code());
      assertTrue(said.text().contains("usage"), said.text());
    }
  }
}
