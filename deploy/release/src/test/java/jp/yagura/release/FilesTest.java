package jp.yagura.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import jp.yagura.local.gateway.Gateway;
import jp.yagura.local.gateway.GatewayFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is installed beside the services is understood by the programs that read it. */
class FilesTest {
  private static final Path FILES = Path.of("src/files").toAbsolutePath();

  @Test
  void nginxTakesTheGateway(@TempDir Path directory) throws Exception {
    GatewayFiles.write(directory.resolve("gateway"));
    Path key = directory.resolve("key.pem");
    Path certificate = directory.resolve("certificate.pem");
    run(
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:P-256",
        "-nodes",
        "-subj",
        "/CN=yagura.city.example.jp",
        "-days",
        "2",
        "-keyout",
        key.toString(),
        "-out",
        certificate.toString());
    String site =
        Files.readString(FILES.resolve("nginx/yagura.conf"))
            .replace("/etc/yagura/tls/fullchain.pem", certificate.toString())
            .replace("/etc/yagura/tls/key.pem", key.toString())
            .replace("/var/cache/nginx/yagura", directory.resolve("cache").toString())
            .replace("listen 80;", "listen 127.0.0.1:20080;")
            .replace("listen [::]:80;", "")
            .replace("listen 443", "listen 127.0.0.1:20443")
            .replaceAll("(?m)^ *listen \\[::\\]:443.*$", "");
    Files.writeString(directory.resolve("site.conf"), site);
    Path main = directory.resolve("nginx.conf");
    Files.writeString(
        main,
        """
        pid %1$s/pid;
        error_log stderr;
        events {}
        http {
          client_body_temp_path %1$s/body;
          proxy_temp_path %1$s/proxy;
          fastcgi_temp_path %1$s/unused;
          uwsgi_temp_path %1$s/unused;
          scgi_temp_path %1$s/unused;
          include %1$s/site.conf;
        }
        """
            .formatted(directory));
    String said =
        run(Gateway.program().toString(), "-t", "-p", directory.toString(), "-c", main.toString());
    assertTrue(said.contains("test is successful"), said);
    assertTrue(!said.contains("[warn]"), said);
  }

  @Test
  void systemdTakesTheUnits(@TempDir Path directory) throws Exception {
    Path units = Files.createDirectories(directory.resolve("units"));
    Path program = directory.resolve("yagura-service");
    Files.copy(FILES.resolve("bin/yagura-service"), program);
    String unit =
        Files.readString(FILES.resolve("systemd/yagura@.service"))
            .replace("/opt/yagura/bin/yagura-service", program.toString());
    Files.writeString(units.resolve("yagura@.service"), unit);
    Files.copy(FILES.resolve("systemd/yagura.target"), units.resolve("yagura.target"));
    String said = run("systemd-analyze", "verify", units.resolve("yagura@.service").toString());
    assertEquals("", said);
  }

  /** The realm that is installed differs from the one of the tests only where it must. */
  @Test
  void theRealmHasTheRolesAndClaimsOfTheTests() throws IOException {
    JsonObject ours = new JsonObject(Files.readString(FILES.resolve("keycloak/yagura-realm.json")));
    JsonObject tested = new JsonObject(resource("/jp/yagura/starters/identity/yagura-realm.json"));
    assertEquals(tested.getJsonObject("roles"), ours.getJsonObject("roles"));
    assertEquals(
        client(tested).getJsonArray("protocolMappers"),
        client(ours).getJsonArray("protocolMappers"));
    assertEquals(1, ours.getJsonArray("clients").size(), "no client that takes passwords");
    assertEquals(null, ours.getJsonArray("users"), "nobody who is not of the city");
    assertEquals(
        new JsonArray(List.of("${YAGURA_PUBLIC_URL}/*")),
        client(ours).getJsonArray("redirectUris"));
    assertTrue(!client(ours).getBoolean("directAccessGrantsEnabled"));
  }

  private static JsonObject client(JsonObject realm) {
    return realm.getJsonArray("clients").stream()
        .map(JsonObject.class::cast)
        .filter(it -> it.getString("clientId").equals("yagura"))
        .findFirst()
        .orElseThrow();
  }

  private static String resource(String name) throws IOException {
    try (var in = FilesTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String run(String... words) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    String said =
        process.inputReader(StandardCharsets.UTF_8).lines().collect(Collectors.joining("\n"));
    assertEquals(0, process.waitFor(), said);
    return said;
  }
}
