package jp.yagura.notification;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import jp.yagura.testkit.Tokens;

/** Requests to the API as somebody. */
public final class Api {
  public static final String NOTIFICATIONS = "/api/v1/notifications";
  public static final String CONTACTS = "/api/v1/contacts";

  private Api() {}

  public static RequestSpecification as(String role) {
    return as("nagasaki", role);
  }

  public static RequestSpecification as(String municipality, String role) {
    return given()
        .header("Authorization", Tokens.bearer(municipality, role))
        .header("Accept", "application/json")
        .contentType("application/json");
  }
}
