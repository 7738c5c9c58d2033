package jp.yagura.account;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import jp.yagura.testkit.Tokens;

/** Requests to the API as somebody. */
public final class Api {
  public static final String ACCOUNTS = "/api/v1/accounts";

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
