package jp.yagura.incident.evidence;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import jp.yagura.incident.Given;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.testkit.Platform;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Where a bucket is set, the bytes of evidence are objects of it; all else is as ever. */
@QuarkusTest
@WithTestResource(Platform.class)
@WithTestResource(ObjectStoreServer.class)
class EvidenceInAnObjectStoreTest {
  private final EvidenceQueries queries;
  private final EvidenceContents contents;
  private final Municipalities municipalities;

  /** Starts and stops the store; set by its server. */
  @SuppressWarnings("NullAway.Init")
  private Consumer<Boolean> store;

  EvidenceInAnObjectStoreTest(
      EvidenceQueries queries, EvidenceContents contents, Municipalities municipalities) {
    this.queries = queries;
    this.contents = contents;
    this.municipalities = municipalities;
  }

  @AfterEach
  void theStoreIsBack() {
    store.accept(true);
  }

  @Test
  void aFileComesBackByteForByteAndIsNotInTheDatabase() {
    UUID incident = Given.aReportedHijack();
    byte[] content = large();
    UUID id = EvidenceSamples.added(incident, "large.pdf", content);

    assertArrayEquals(content, EvidenceSamples.open("pr", incident, id).asByteArray());
    assertEquals(
        Optional.empty(),
        municipalities.inTransaction("nagasaki", () -> queries.chunk(id, 0)).map(Arrays::hashCode));
    verified(incident).body("sound", equalTo(true)).body("items", equalTo(1));
    try (S3Client client = client()) {
      assertEquals(
          content.length,
          client
              .headObject(it -> it.bucket(ObjectStoreServer.BUCKET).key("nagasaki/" + id))
              .contentLength());
    }
  }

  @Test
  void anObjectThatWasChangedOrIsGoneIsNamed() {
    UUID incident = Given.aReportedHijack();
    UUID changed = EvidenceSamples.added(incident, "a.png", EvidenceSamples.png());
    UUID gone = EvidenceSamples.added(incident, "b.png", EvidenceSamples.png());
    EvidenceSamples.added(incident, "c.png", EvidenceSamples.png());
    try (S3Client client = client()) {
      client.putObject(
          it -> it.bucket(ObjectStoreServer.BUCKET).key("nagasaki/" + changed),
          RequestBody.fromString("changed"));
      client.deleteObject(it -> it.bucket(ObjectStoreServer.BUCKET).key("nagasaki/" + gone));
    }
    verified(incident)
        .body("sound", equalTo(false))
        .body("findings.name", equalTo(List.of("a.png", "b.png")))
        .body("findings.fault", equalTo(List.of("content-changed", "content-changed")));
  }

  @Test
  void whileTheStoreIsAwayItIsSaidAndNothingIsLost() {
    UUID incident = Given.aReportedHijack();
    byte[] content = EvidenceSamples.png();
    UUID id = EvidenceSamples.added(incident, "a.png", content);
    String key = UUID.randomUUID().toString();
    byte[] later = EvidenceSamples.png();

    store.accept(false);
    away(add(incident, key, later));
    away(EvidenceSamples.open("pr", incident, id));
    away(Given.pr().get(EvidenceSamples.path(incident) + "/verification"));
    away(Given.pr().get(EvidenceSamples.path(incident) + ".zip"));
    UUID reported = Given.aReportedHijack();
    named(incident, List.of("a.png"));

    store.accept(true);
    add(incident, key, later).then().statusCode(201);
    named(incident, List.of("a.png", "b.png"));
    assertArrayEquals(content, EvidenceSamples.open("pr", incident, id).asByteArray());
    verified(incident).body("sound", equalTo(true)).body("items", equalTo(2));
    verified(reported).body("sound", equalTo(true));
  }

  @Test
  void whatBreaksOffOnItsWayLeavesNoObject() {
    UUID id = UUID.randomUUID();
    byte[] half = new byte[64 * 1024];
    RuntimeException broken =
        assertThrows(
            RuntimeException.class,
            () ->
                municipalities.inTransaction(
                    "nagasaki",
                    () -> {
                      contents.write(id, () -> new ByteArrayInputStream(half), half.length * 2L);
                      return id;
                    }));
    try (S3Client client = client()) {
      assertEquals(
          List.of(),
          client.listObjectsV2(it -> it.bucket(ObjectStoreServer.BUCKET)).contents().stream()
              .map(S3Object::key)
              .filter(it -> it.endsWith(id.toString()))
              .toList(),
          broken::toString);
    }
  }

  private static Response add(UUID incident, String key, byte[] content) {
    return EvidenceSamples.multipart("pr")
        .header("Idempotency-Key", key)
        .multiPart("file", "b.png", content, "image/png")
        .post(EvidenceSamples.path(incident));
  }

  private static void away(Response answer) {
    answer
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .body("type", containsString("evidence-store-away"))
        .body("detail", containsString("証拠の保管先に接続できません"));
  }

  private static void named(UUID incident, List<String> names) {
    Given.pr().get(EvidenceSamples.path(incident)).then().body("items.name", equalTo(names));
  }

  /** Only this test's service has one, so that it is no part of its beans. */
  private static S3Client client() {
    return ObjectStoreServer.client(
        ConfigProvider.getConfig().getValue("yagura.evidence.s3.endpoint", String.class));
  }

  private static byte[] large() {
    byte[] content = new byte[5 * 1024 * 1024];
    new Random(1).nextBytes(content);
    System.arraycopy(EvidenceSamples.PDF, 0, content, 0, EvidenceSamples.PDF.length);
    return content;
  }

  private static ValidatableResponse verified(UUID incident) {
    return Given.pr().get(EvidenceSamples.path(incident) + "/verification").then().statusCode(200);
  }
}
