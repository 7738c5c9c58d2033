package jp.yagura.incident.people;

import java.util.UUID;
import jp.yagura.incident.Given;

/** The people of the sample municipality, as they are known once they have signed in. */
public final class PeopleOf {
  private PeopleOf() {}

  /** The person of a role, who signs in for it, as an incident offers them. */
  public static String subject(UUID incident, String role) {
    Given.as(Given.NAGASAKI, role).get("/api/v1/incidents").then().statusCode(200);
    return Given.pr()
        .get("/api/v1/incidents/" + incident + "/people")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getString("items.find { it.name == '" + name(role) + "' }.subject");
  }

  /** What the identity provider calls them. */
  public static String name(String role) {
    return switch (role) {
      case "pr" -> "田中 美咲";
      case "it" -> "中村 拓海";
      case "head" -> "松尾 直子";
      case "auditor" -> "岩永 修";
      default -> "林田 由香";
    };
  }
}
