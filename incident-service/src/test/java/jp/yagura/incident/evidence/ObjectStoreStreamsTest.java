package jp.yagura.incident.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import jp.yagura.kit.refusal.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes to an object store and comes from it passes through without being held. */
class ObjectStoreStreamsTest {
  private static final int MIB = 1024 * 1024;
  private static final long SIZE = 96L * MIB;
  private static final long ALLOWED = 16L * MIB;

  private final AtomicLong received = new AtomicLong();
  private final AtomicLong live = new AtomicLong();
  private HttpServer server = server();

  private static HttpServer server() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @BeforeEach
  void aStoreThatHoldsNothing() {
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void theStoreEnds() {
    server.stop(0);
  }

  @Test
  void aFileGoesOutAndComesInPieceByPiece() throws IOException {
    try (ObjectStore store = store()) {
      long before = live();
      store.put("nagasaki/" + UUID.randomUUID(), Made::new, SIZE);
      assertEquals(SIZE, received.get());
      long out = live.get() - before;
      assertTrue(out < ALLOWED, () -> "out: " + out);

      Counted counted = new Counted();
      store.copy("nagasaki/" + UUID.randomUUID(), counted);
      assertEquals(SIZE, counted.bytes);
      long in = counted.live - before;
      assertTrue(in < ALLOWED, () -> "in: " + in);
    }
  }

  @Test
  void aStoreThatIsNotThereIsRefusedWithItsCode() {
    try (ObjectStore store = store()) {
      server.stop(0);
      Refused.Thrown thrown =
          assertThrows(Refused.Thrown.class, () -> store.put("nagasaki/x", Made::new, SIZE));
      assertEquals("evidence-store-away", thrown.refusals().getFirst().code());
    }
  }

  private ObjectStore store() {
    return new ObjectStore(
        new Settings(URI.create("http://localhost:" + server.getAddress().getPort())));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (exchange.getRequestMethod().equals("PUT")) {
        InputStream in = exchange.getRequestBody();
        received.set(in.skip(0) + read(in, SIZE / 2));
        live.set(live());
        received.addAndGet(read(in, Long.MAX_VALUE));
        exchange.getResponseHeaders().add("ETag", "\"x\"");
        exchange.sendResponseHeaders(200, -1);
      } else {
        exchange.sendResponseHeaders(200, SIZE);
        new Made().transferTo(exchange.getResponseBody());
      }
    }
  }

  private static long read(InputStream in, long most) throws IOException {
    byte[] piece = new byte[64 * 1024];
    long all = 0;
    for (int n = in.read(piece); n > 0; n = in.read(piece)) {
      all += n;
      if (all >= most) {
        return all;
      }
    }
    return all;
  }

  private static long live() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** A bucket at this address. */
  private record Settings(URI address) implements ObjectStoreSettings {
    @Override
    public Optional<String> bucket() {
      return Optional.of("evidence");
    }

    @Override
    public Optional<URI> endpoint() {
      return Optional.of(address);
    }

    @Override
    public String region() {
      return "ap-northeast-1";
    }

    @Override
    public Optional<String> accessKey() {
      return Optional.of("test");
    }

    @Override
    public Optional<String> secretKey() {
      return Optional.of("test-only");
    }

    @Override
    public boolean pathStyle() {
      return true;
    }
  }

  /** Bytes that are made while they are read. */
  private static final class Made extends InputStream {
    private long left = SIZE;

    @Override
    public int read() {
      return left-- > 0 ? 1 : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      int n = (int) Math.min(length, left);
      left -= n;
      return n == 0 ? -1 : n;
    }
  }

  /** Counts, and looks once at the half what is held. */
  private static final class Counted extends OutputStream {
    private long bytes;
    private long live;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] b, int from, int length) {
      bytes += length;
      if (live == 0 && bytes > SIZE / 2) {
        live = live();
      }
    }
  }
}
