package jp.yagura.account.opening;

import static jp.yagura.account.Api.ACCOUNTS;
import static jp.yagura.account.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import jp.yagura.account.Given;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.register.AccountView;
import jp.yagura.guideline.Guidelines;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guideline that changes changes nothing about what was opened under the one before. */
@QuarkusTest
@WithTestResource(Platform.class)
class TheVersionStaysTest {
  @Inject Given given;
  @Inject GuidelineBook book;

  @AfterEach
  void theBundledOnesAgain() {
    book.use(Guidelines.bundled());
  }

  private static Guidelines revised(Path directory) throws IOException {
    try (InputStream in = Guidelines.class.getResourceAsStream("/guidelines/nagasaki.yaml")) {
      String yaml =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .replace("version: \"2019-03\"", "version: \"2026-11\"")
              .replace("effectiveFrom: \"2019-03-01\"", "effectiveFrom: \"2026-11-01\"")
              .replace("id: BACK_LINK", "id: LINK_IN_PROFILE");
      Files.writeString(directory.resolve("nagasaki.yaml"), yaml);
    }
    Guidelines revised = Guidelines.from(directory);
    assertEquals(List.of(), revised.problems());
    return revised;
  }

  @Test
  void itEndsUnderTheNewVersion(@TempDir Path directory) throws IOException {
    AccountView old = given.anAccount();
    book.use(revised(directory));
    AccountView fresh = given.anAccount();

    open(old).body("open.id", contains("BACK_LINK"));
    open(fresh).body("open.id", contains("LINK_IN_PROFILE"));
    AccountView ended = given.retired(old);
    as(Role.STAFF)
        .get(ACCOUNTS + "/" + ended.id())
        .then()
        .body("opening.profile", equalTo("2019-03"))
        .body("closing.profile", equalTo("2026-11"));
  }

  @Test
  void aBrokenFileChangesNothing(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("nagasaki.yaml"), "inherits: national-default\nname: x\n");
    book.use(Guidelines.from(directory));
    OpeningRecord opening = Objects.requireNonNull(given.anAccount().opening());
    assertEquals("2019-03", opening.profile());
  }

  private static ValidatableResponse open(AccountView account) {
    return as(Role.STAFF).get(ACCOUNTS + "/" + account.id() + "/stages").then().statusCode(200);
  }
}
