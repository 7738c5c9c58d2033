package jp.yagura.incident.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.yagura.incident.AuditLog;
import jp.yagura.incident.Given;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bundle is complete, and anybody can check it with a shell. */
@QuarkusTest
@WithTestResource(Platform.class)
class BundlingEvidenceTest {
  private final TamperedTable tampered;
  private final AuditLog audit;
  private Path folder = Path.of("");

  BundlingEvidenceTest(TamperedTable tampered, AuditLog audit) {
    this.tampered = tampered;
    this.audit = audit;
  }

  @BeforeEach
  void aFolderOfItsOwn() throws IOException {
    folder = Files.createTempDirectory("bundle");
  }

  /** What the script said, and how it ended. */
  private record Ended(int code, String said) {}

  @Test
  void itHoldsEverythingUnderSafeNames() throws IOException, SQLException {
    UUID incident = anIncident();
    unzip(incident);

    assertEquals(
        Set.of(
            "README.txt",
            "SHA256SUMS",
            "chain.tsv",
            "files/001-a_b_c.eml",
            "files/002-fake.html",
            "files/003-https_x.example_a_b.txt",
            "manifest.json",
            "timeline.csv",
            "verify.sh"),
        names());
    assertArrayEquals(
        EvidenceSamples.HTML, Files.readAllBytes(folder.resolve("files/002-fake.html")));
    JsonPath manifest = JsonPath.from(Files.readString(folder.resolve("manifest.json")));
    assertEquals("yagura-evidence-1", manifest.getString("format"));
    assertEquals("files/002-fake.html", manifest.getString("items[1].file"));
    assertEquals(Sha256.of(EvidenceSamples.HTML), manifest.getString("items[1].sha256"));
    assertEquals(manifest.getString("items[2].chain"), manifest.getString("head"));
    assertTrue(Files.readString(folder.resolve("timeline.csv")).contains("証拠「fake.html」を追加"));
    assertEquals(1, audit.entries("evidence-bundled", manifest.getString("head")).size());
  }

  @Test
  void itIsCheckedByAShellAlone() throws Exception {
    unzip(anIncident());
    Ended ended = verify();
    assertEquals(0, ended.code(), ended.said());
    assertTrue(ended.said().contains("OK"), ended.said());
  }

  @Test
  void aFileThatIsChangedIsNamed() throws Exception {
    unzip(anIncident());
    Path file = folder.resolve("files/002-fake.html");
    byte[] content = Files.readAllBytes(file);
    content[5] = (byte) (content[5] ^ 1);
    Files.write(file, content);

    Ended ended = verify();

    assertEquals(1, ended.code(), ended.said());
    assertTrue(ended.said().contains("files/002-fake.html"), ended.said());
    Files.delete(file);
    assertTrue(verify().said().contains("files/002-fake.html"));
  }

  @Test
  void aChangedSumOrNameDoesNotFitTheChain() throws Exception {
    unzip(anIncident());
    replace("SHA256SUMS", Sha256.of(EvidenceSamples.HTML), Sha256.of("other"));
    Ended ended = verify();
    assertEquals(1, ended.code());
    assertTrue(ended.said().contains("NOT HERE") && ended.said().contains("fake.html"));
    replace("chain.tsv", "fake.html", "real.html");
    String said = verify().said();
    assertTrue(said.contains("CHAIN") && said.contains("real.html"), said);
  }

  @Test
  void whatWasChangedInTheDatabaseDoesNotPass() throws Exception {
    UUID incident = anIncident();
    String id = Given.pr().get(EvidenceSamples.path(incident)).path("items[0].id");
    tampered.oneByte(UUID.fromString(id), 3);
    unzip(incident);
    assertTrue(verify().said().contains("files/001"));
  }

  @Test
  void strangersGetNothing() {
    UUID incident = anIncident();
    String path = EvidenceSamples.path(incident) + ".zip";
    Given.as(Given.FUJI, Role.PR).get(path).then().statusCode(404);
    Given.as(Given.NAGASAKI, Role.STAFF).get(path).then().statusCode(403);
    Given.as(Given.NAGASAKI, Role.AUDITOR)
        .get(path)
        .then()
        .statusCode(200)
        .contentType("application/zip")
        .header("Content-Disposition", containsString("attachment; filename=\"evidence-R"));
  }

  private static UUID anIncident() {
    UUID incident = Given.aReportedHijack();
    EvidenceSamples.added(incident, "a b?c.EML", EvidenceSamples.EML);
    EvidenceSamples.added(incident, "../fake.html", EvidenceSamples.HTML);
    Given.pr()
        .body("{\"url\": \"https://x.example/a?b\", \"seen\": \"改行\\nと\\\\とタブ\\tを含む\"}")
        .post(EvidenceSamples.path(incident))
        .then()
        .statusCode(201);
    return incident;
  }

  private void unzip(UUID incident) throws IOException {
    byte[] zip = Given.pr().get(EvidenceSamples.path(incident) + ".zip").asByteArray();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path to = folder.resolve(entry.getName()).normalize();
        assertTrue(to.startsWith(folder), entry.getName());
        Files.createDirectories(to.getParent());
        Files.write(to, in.readAllBytes());
      }
    }
  }

  private Set<String> names() throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(it -> folder.relativize(it).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private void replace(String file, String what, String with) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path).replace(what, with));
  }

  private Ended verify() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(List.of("sh", folder.resolve("verify.sh").toString()))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Ended(process.waitFor(), said);
  }
}
