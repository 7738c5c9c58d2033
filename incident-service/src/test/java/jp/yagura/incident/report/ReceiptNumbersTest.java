package jp.yagura.incident.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.yagura.incident.Given;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.store.Database;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.testkit.Platform;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class ReceiptNumbersTest {
  private static final Instant NOW = Instant.parse("2040-05-01T00:00:00Z");
  private final ReceiptNumbers here;
  private final Municipalities municipalities;
  private final CurrentMunicipality municipality;

  ReceiptNumbersTest(
      ReceiptNumbers here, Municipalities municipalities, CurrentMunicipality municipality) {
    this.here = here;
    this.municipalities = municipalities;
    this.municipality = municipality;
  }

  @Test
  void twoReplicasNeverGiveTheSameNumber() throws Exception {
    try (AgroalDataSource another = pool()) {
      ReceiptNumbers there =
          new ReceiptNumbers(new ReceiptQueries(new Database(another, municipality)));
      List<Callable<String>> askers = new ArrayList<>();
      for (int i = 0; i < 300; i++) {
        ReceiptNumbers replica = i % 2 == 0 ? here : there;
        askers.add(() -> municipalities.inTransaction("ninohe", () -> replica.next(false, NOW)));
      }

      List<String> numbers = all(askers);

      assertEquals(300, new HashSet<>(numbers).size());
      assertTrue(numbers.contains("R22-0300"), "every number was given");
    }
  }

  @Test
  void eachMunicipalityCountsForItselfAndEachYearAnew() {
    Instant later = Instant.parse("2041-03-31T14:59:59Z");
    Instant nextYear = Instant.parse("2041-03-31T15:00:00Z");

    assertEquals("R22-0001", numberOf("chiyoda", NOW));
    assertEquals("R22-0001", numberOf("fuji", NOW));
    assertEquals("R22-0002", numberOf("chiyoda", later));
    assertEquals("R23-0001", numberOf("chiyoda", nextYear));
  }

  @Test
  void reportsThatComeInAtOnceHaveNumbersOfTheirOwn() throws Exception {
    Callable<String> report =
        () ->
            Given.as("chiyoda", Role.STAFF)
                .body(Given.report("HIJACK", "YES"))
                .post("/api/v1/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    Given.as("chiyoda", Role.STAFF).get("/api/v1/reports").then().statusCode(200);

    List<String> numbers = all(IntStream.range(0, 60).mapToObj(_ -> report).toList());

    assertEquals(60, new HashSet<>(numbers).size());
  }

  private String numberOf(String id, Instant at) {
    return municipalities.inTransaction(id, () -> here.next(false, at));
  }

  private static List<String> all(List<Callable<String>> askers) throws Exception {
    List<String> answers = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(12)) {
      for (Future<String> answer : threads.invokeAll(askers)) {
        answers.add(answer.get());
      }
    }
    return answers;
  }

  /** The pool of another replica: connections that are not ours. */
  private static AgroalDataSource pool() throws SQLException {
    return AgroalDataSource.from(
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                pool ->
                    pool.maxSize(6)
                        .connectionFactoryConfiguration(
                            connections ->
                                connections
                                    .jdbcUrl(setting("quarkus.datasource.jdbc.url"))
                                    .principal(
                                        new NamePrincipal(setting("quarkus.datasource.username")))
                                    .credential(
                                        new SimplePassword(
                                            setting("quarkus.datasource.password"))))));
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
