package jp.yagura.incident.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import jp.yagura.incident.Given;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Tokens;
import org.junit.jupiter.api.Test;

/**
 * A large file passes through without being held: while it is on its way in, and while it is on its
 * way out, what lives in memory does not grow by its size.
 */
@QuarkusTest
@WithTestResource(Platform.class)
class LargeEvidenceTest {
  private static final int MIB = 1024 * 1024;
  private static final int SIZE = 20 * MIB;
  private static final int ALLOWED = 8 * MIB;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void twentyMegabytesAreNeverInMemory() throws Exception {
    UUID incident = Given.aReportedHijack();
    String path = EvidenceSamples.path(incident);
    EvidenceSamples.added(incident, "small.pdf", EvidenceSamples.PDF);

    long before = live();
    AtomicLong within = new AtomicLong();
    HttpResponse<String> added = send(path, new Made(SIZE, () -> within.set(live())));
    String answer = added.body();
    assertEquals(201, added.statusCode(), answer);
    assertTrue(within.get() - before < ALLOWED, () -> "in: " + (within.get() - before));
    String sum = JsonPath.from(answer).getString("sha256");
    assertEquals(SIZE, JsonPath.from(answer).getInt("size"), answer);

    MessageDigest digest = Sha256.digest();
    HttpRequest get = request(path + "/" + JsonPath.from(answer).getString("id")).build();
    long beforeOut = live();
    try (InputStream in = http.send(get, HttpResponse.BodyHandlers.ofInputStream()).body();
        InputStream summed = new DigestInputStream(in, digest)) {
      // a fifth is read, the rest waits on the way
      assertEquals(SIZE / 5, summed.readNBytes(SIZE / 5).length);
      long out = live() - beforeOut - SIZE / 5;
      assertTrue(out < ALLOWED, () -> "out: " + out);
      assertEquals(SIZE - SIZE / 5, summed.readAllBytes().length);
    }
    assertEquals(sum, Sha256.hex(digest));
  }

  @Test
  void whatIsLargerThanTheSettingIsRefusedByItsName() throws Exception {
    UUID incident = Given.aReportedHijack();
    HttpResponse<String> answer =
        send(EvidenceSamples.path(incident), new Made(25 * MIB + 1, () -> {}));
    assertEquals(422, answer.statusCode());
    assertTrue(answer.body().contains("「large.pdf」は25MBを超えています。"), answer.body());
  }

  private HttpResponse<String> send(String path, Made content)
      throws IOException, InterruptedException {
    String head =
        """
        --b\r
        Content-Disposition: form-data; name="file"; filename="large.pdf"\r
        Content-Type: application/pdf\r
        \r
        """;
    HttpRequest post =
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(
                HttpRequest.BodyPublishers.concat(
                    HttpRequest.BodyPublishers.ofString(head),
                    HttpRequest.BodyPublishers.ofInputStream(() -> content),
                    HttpRequest.BodyPublishers.ofString("\r\n--b--\r\n")))
            .build();
    return http.send(post, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
        .header("Authorization", Tokens.bearer("nagasaki", "pr"));
  }

  /** Bytes that are reachable; the test's own and the service's, which share a process. */
  private static long live() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** A PDF that is made while it is read; says when almost all is on its way. */
  private static final class Made extends InputStream {
    private static final byte[] BEGIN = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    private final Runnable atTheEnd;
    private final int size;
    private int at;

    Made(int size, Runnable atTheEnd) {
      this.size = size;
      this.atTheEnd = atTheEnd;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (at == size) {
        return -1;
      }
      int end = Math.min(size, at + length);
      for (int n = at; n < end; n++) {
        into[from + n - at] = n < BEGIN.length ? BEGIN[n] : (byte) (n * 31 + n / 251);
      }
      if (end == size) {
        atTheEnd.run();
      }
      int read = end - at;
      at = end;
      return read;
    }
  }
}
