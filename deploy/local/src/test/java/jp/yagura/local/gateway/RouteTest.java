package jp.yagura.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {
  @ParameterizedTest
  @CsvSource({
    "/, INCIDENT",
    "/incidents, INCIDENT",
    "/incidents/R8-0001, INCIDENT",
    "/reports/new, INCIDENT",
    "/public/nagasaki/notices, INCIDENT",
    "/public/nagasaki/notices/feed.atom, INCIDENT",
    "/en/public/nagasaki/notices, INCIDENT",
    "/api/v1/reports, INCIDENT",
    "/api/v1/incidents/1/steps, INCIDENT",
    "/api/v1/notices, INCIDENT",
    "/ui/site.css, INCIDENT",
    "/webjars/htmx.org/htmx.js, INCIDENT",
    "/sign-in, INCIDENT",
    "/sign-out, INCIDENT",
    "/accounts, ACCOUNT",
    "/accounts/1, ACCOUNT",
    "/accountsx, INCIDENT",
    "/public/fuji/accounts, ACCOUNT",
    "/en/public/fuji/accounts, ACCOUNT",
    "/public/fuji/check, ACCOUNT",
    "/.well-known/official-accounts.json, ACCOUNT",
    "/.well-known/official-accounts-keys.json, ACCOUNT",
    "/.well-known/official-accounts.schema.json, ACCOUNT",
    "/.well-known/official-accountsx.json, INCIDENT",
    "/public/fuji/.well-known/official-accounts.json, ACCOUNT",
    "/public/fuji/accounts.csv, ACCOUNT",
    "/public/fuji/accounts.json, ACCOUNT",
    "/public/fuji/copy/index.html, ACCOUNT",
    "/public/fuji/copy/en/check.html, ACCOUNT",
    "/public/fuji/copy/ui/kit.css, ACCOUNT",
    "/public/fuji/copy/notices/index.html, INCIDENT",
    "/public/fuji/copy/en/notices/1.html, INCIDENT",
    "/public/fuji/copy/notices.atom, INCIDENT",
    "/api/v1/accounts, ACCOUNT",
    "/api/v1/applications/1, ACCOUNT",
    "/notifications, NOTIFICATION",
    "/ack/abc, NOTIFICATION",
    "/api/v1/notifications, NOTIFICATION",
    "/api/v1/contacts/1, NOTIFICATION",
    "/auth/realms/yagura, IDENTITY",
    "/mail/, MAIL",
    "/mail/api/messages, MAIL",
  })
  void everyPathHasOneService(String path, Upstream upstream) {
    Route route = Route.of(path, "").orElseThrow();
    assertEquals(upstream, route.upstream());
    assertEquals(path, route.uri());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/account/openapi, ACCOUNT, /q/openapi?format=json",
    "/api/incident/openapi, INCIDENT, /q/openapi?format=json",
    "/health/notification, NOTIFICATION, /q/health?format=json",
    "/health/notification/ready, NOTIFICATION, /q/health/ready?format=json",
  })
  void eachServicesDocumentsAreReached(String path, Upstream upstream, String uri) {
    assertEquals(new Route(upstream, uri), Route.of(path, "format=json").orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/q/metrics",
        "//q/metrics",
        "/q",
        "/en/q/health",
        "/incidents/../q/metrics",
        "/incidents/%2e%2E/q/metrics",
        "/incidents/..",
        "/./q",
        "/health/account/../metrics"
      })
  void aServicesInnerPathsAreNotReachable(String path) {
    assertTrue(Route.of(path, "").isEmpty());
  }
}
