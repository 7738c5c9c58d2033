package jp.yagura.incident.report;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.notice.NoticeRequests;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody poses as the mayor or the web site: no account of ours is imitated. */
@QuarkusTest
@WithTestResource(Platform.class)
class ReportingAbuseOfTheNameTest {
  private static final String SITE = "https://www.city-login.example/nagasaki/";

  @ParameterizedTest
  @ValueSource(strings = {"nagasaki", "chiyoda", "ninohe", "fuji"})
  void everyMunicipalityHandlesAFakeThatIsNoAccount(String municipality) {
    UUID id =
        Given.reported(
            municipality,
            Role.STAFF,
            """
            {"account": {"url": "%s"}, "kind": "NAME_ABUSE", "canSignIn": "NOT_TRIED",
             "description": "市のサイトを装い、カード番号を入力させています。"}"""
                .formatted(SITE));
    NoticeRequests.as(municipality, Role.PR)
        .get("/api/v1/incidents/" + id)
        .then()
        .body("type", equalTo("NAME_ABUSE"))
        .body("accountId", nullValue())
        .body("steps.id", hasItem("FAKE_REPORTED"));
    NoticeRequests.as(municipality, Role.PR)
        .body(Map.of("incidentId", id))
        .post("/api/v1/notices")
        .then()
        .statusCode(201)
        .body("text.title", containsString("名称などをかたる偽物にご注意ください"))
        .body("text.body", containsString("・" + SITE));
  }
}
