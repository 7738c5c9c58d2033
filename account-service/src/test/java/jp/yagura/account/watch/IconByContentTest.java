package jp.yagura.account.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What picture an account shows is told by its content, from hosts that the deployment lists. */
class IconByContentTest {
  private HttpServer server;
  private FetchText fetch;
  private ReadIcon icons;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    serve("/a.png", 200, "one");
    serve("/moved.png", 200, "one");
    serve("/b.png", 200, "two");
    serve("/gone.png", 404, "");
    server.createContext(
        "/away.png",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "http://elsewhere.example/a.png");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    server.start();
    WatchSettings settings =
        new SmallRyeConfigBuilder()
            .withMapping(WatchSettings.class)
            .withDefaultValues(
                Map.of(
                    "yagura.watch.hosts", "localhost",
                    "yagura.watch.private-network", "true"))
            .build()
            .getConfigMapping(WatchSettings.class);
    fetch = new FetchText(settings, Clock.systemUTC());
    icons = new ReadIcon(fetch);
  }

  @AfterEach
  void stop() {
    fetch.close();
    server.stop(0);
  }

  private void serve(String path, int status, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        path,
        exchange -> {
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private @Nullable String of(String path) {
    return icons.of("http://localhost:" + server.getAddress().getPort() + path);
  }

  private static ProfileSnapshot shown(@Nullable String icon) {
    return new ProfileSnapshot("1", "a", "A", "", icon, List.of());
  }

  @Test
  void theSamePictureElsewhereIsTheSameAndAnotherIsNot() {
    String icon = of("/a.png");
    assertNotNull(icon);
    assertTrue(icon.startsWith(ProfileSnapshot.CONTENT));
    assertEquals(icon, of("/moved.png"));
    assertNotEquals(icon, of("/b.png"));
    assertFalse(shown(of("/moved.png")).anotherIcon(shown(icon)));
    assertTrue(shown(of("/b.png")).anotherIcon(shown(icon)));
  }

  @Test
  void whatCannotBeHadNowIsNotAnotherPicture() {
    assertNull(of("/gone.png"));
    ProfileSnapshot before = shown(of("/a.png"));
    ProfileSnapshot now = shown(of("/gone.png")).keeping(before);
    assertEquals(before.icon(), now.icon());
    assertFalse(now.anotherIcon(before));
    assertTrue(shown(of("/b.png")).anotherIcon(now));
  }

  @Test
  void aHostThatIsNotListedIsKnownByTheAddressAndNotAsked() {
    String icon = icons.of("http://cdn.example/a.png");
    assertEquals(JsonText.fingerprint("http://cdn.example/a.png"), icon);
    assertNotEquals(icon, of("/away.png"));
    assertFalse(shown(of("/a.png")).anotherIcon(shown(icon)), "cannot be compared");
  }
}
