package jp.yagura.account.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yagura.account.Api;
import jp.yagura.account.Given;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.register.AccountView;
import jp.yagura.guideline.wording.Rule;
import jp.yagura.kit.page.Times;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a guideline's file claims the product to do about credentials, the product does. */
@QuarkusTest
@WithTestResource(Platform.class)
class ClaimedDutiesTest {
  @Inject Given given;
  @Inject GuidelineBook book;
  @Inject TestClock clock;

  @BeforeEach
  void aDayOfItsOwn() {
    clock.atADayOfItsOwn();
  }

  @AfterEach
  void back() {
    clock.at(TestClock.START);
  }

  @ParameterizedTest
  @CsvSource({
    "nagasaki, STRONG_PASSWORD FEW_CUSTODIANS NO_REUSE",
    "chiyoda, PREVENTION",
    "ninohe, ID_AND_PASSWORD",
    "fuji, REGISTRATION_KEPT"
  })
  void aClaimIsAskedOfTheHeadAndASecretIsRefused(String city, String claimed) {
    assertEquals(
        claimed,
        book.inForce(city).orElseThrow().credentials().duties().stream()
            .filter(it -> it.person() == null)
            .map(Rule::id)
            .collect(Collectors.joining(" ")));
    AccountView account =
        city.equals("ninohe")
            ? given.anAccountOfNinohe("商工観光課")
            : given.anAccount(city, Given.aHandle(), "商工観光課");
    String custody = Api.ACCOUNTS + "/" + account.id() + "/custody";
    String old = LocalDate.ofInstant(clock.instant(), Times.TOKYO).minusYears(2).toString();
    Map<String, Object> entry =
        Map.of(
            "custodians",
            List.of(Map.of("name", "望月 さくら", "division", "商工観光課")),
            "rotatedOn",
            old,
            "attestations",
            Map.of("strongOn", old, "fewOn", old, "uniqueOn", old));
    Api.as(city, "pr").header("If-Match", "*").body(entry).put(custody).then().statusCode(200);
    List<String> asked =
        Api.as(city, "pr")
            .get(Api.ACCOUNTS + "/duties?show=late&account=" + account.id())
            .then()
            .extract()
            .path(
                "items.findAll{it.accountId=='"
                    + account.id()
                    + "'}.collect{it.kind + ' ' + it.owner}");
    assertEquals(List.of("attestation head", "rotation head"), asked.stream().sorted().toList());
    Api.as(city, "pr")
        .header("If-Match", "*")
        .body(Map.of("storage", "PW: Passw0rd!23"))
        .put(custody)
        .then()
        .statusCode(422);
  }
}
