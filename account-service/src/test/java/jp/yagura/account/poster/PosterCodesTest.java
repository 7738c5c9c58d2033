package jp.yagura.account.poster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.access.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Read as a camera's program reads them. */
@QuarkusTest
@WithTestResource(Platform.class)
class PosterCodesTest {
  private static final int QUIET = 4;
  private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");
  private static final Pattern DARK = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

  private Visitor clerk;

  @BeforeEach
  void signedIn() {
    clerk = Visitor.person("fuji", "staff", "/accounts");
  }

  @ParameterizedTest
  @CsvSource({
    "check, http://localhost:8081/public/fuji/check",
    "list, http://localhost:8081/public/fuji/accounts",
    "check_en, http://localhost:8081/en/public/fuji/check",
    "list_en, http://localhost:8081/en/public/fuji/accounts",
  })
  void eachCodeLeadsToItsPage(String code, String address)
      throws FormatException, ChecksumException {
    BitMatrix modules = modules(clerk.get("/accounts/poster/qr.svg?page=" + code).text());
    assertEquals(address, new Decoder().decode(modules.clone()).getText());
    soiled(modules);
    assertEquals(address, new Decoder().decode(modules).getText());
    assertTrue(clerk.get("/accounts/poster").text().contains(">" + address + "<"));
  }

  @Test
  void thereIsNoOtherCode() {
    assertEquals(422, clerk.get("/accounts/poster/qr.svg?page=other").status());
    Visitor.Answer said = clerk.get("/accounts/poster/qr.svg");
    assertEquals(422, said.status());
    assertTrue(said.text().contains("check, list, check_en, list_en"), said.text());
  }

  /** Without its white border. */
  private static BitMatrix modules(String svg) {
    Matcher size = SIZE.matcher(svg);
    assertTrue(size.find(), svg);
    BitMatrix modules = new BitMatrix(Integer.parseInt(size.group(1)) - 2 * QUIET);
    DARK.matcher(svg)
        .results()
        .forEach(
            it ->
                modules.set(
                    Integer.parseInt(it.group(1)) - QUIET, Integer.parseInt(it.group(2)) - QUIET));
    return modules;
  }

  /** A stain in the middle. */
  private static void soiled(BitMatrix modules) {
    int middle = modules.getWidth() / 2;
    modules.setRegion(middle - 2, middle - 2, 6, 6);
  }
}
