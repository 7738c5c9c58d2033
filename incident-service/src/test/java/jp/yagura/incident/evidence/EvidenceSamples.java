package jp.yagura.incident.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import jp.yagura.incident.Given;

/** Files as people have them, and adding them by the API. */
public final class EvidenceSamples {
  static final byte[] EML =
      """
      Received: from mail.example.jp
      From: =?UTF-8?B?55So?= <sender@example.jp>
      Date: Mon, 23 Nov 2026 09:00:00 +0900
      Subject: We have locked
       your account
      Content-Type: text/html

      <html><script>alert(1)</script></html>
      """
          .replace("\n", "\r\n")
          .getBytes(UTF_8);

  static final byte[] MHTML =
      """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://x.com/nagasaki_fake
      Subject: fake
      Date: Mon, 23 Nov 2026 00:00:00 -0000
      MIME-Version: 1.0
      Content-Type: multipart/related;
      \ttype="text/html";
      \tboundary="----B"

      ------B
      """
          .getBytes(UTF_8);

  static final byte[] HTML =
      """
      <!-- saved from url=(0030)https://x.com/nagasaki_fake -->
      <!DOCTYPE html>
      <html><script>alert(document.cookie)</script></html>
      """
          .getBytes(UTF_8);

  static final byte[] PDF = "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n".getBytes(UTF_8);

  private EvidenceSamples() {}

  /** A picture of this size, with a colour of its own. */
  static byte[] picture(String format, int width, int height, int colour) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, (colour + (x * 7 + y * 3)) & 0xffffff);
      }
    }
    try (var out = new ByteArrayOutputStream()) {
      ImageIO.write(image, format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] png() {
    return picture("png", 640, 400, (int) System.nanoTime());
  }

  /** An archive with entries of these names. */
  static byte[] zip(String... names) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static String path(UUID incident) {
    return "/api/v1/incidents/" + incident + "/evidence";
  }

  static Response add(String role, UUID incident, String name, byte[] content) {
    return multipart(role)
        .multiPart("file", name, content, "text/html")
        .multiPart("note", "受信箱から", "text/plain;charset=UTF-8")
        .post(path(incident));
  }

  /** Added by PR, which must succeed; the id. */
  public static UUID added(UUID incident, String name, byte[] content) {
    return add("pr", incident, name, content)
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getUUID("id");
  }

  static RequestSpecification multipart(String role) {
    return Given.as(Given.NAGASAKI, role).contentType("multipart/form-data");
  }

  static Response open(String role, UUID incident, UUID id) {
    return Given.as(Given.NAGASAKI, role).get(path(incident) + "/" + id);
  }
}
