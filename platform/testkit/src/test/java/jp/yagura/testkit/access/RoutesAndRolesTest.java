package jp.yagura.testkit.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Routes are found with the roles that count, and a wrong answer is told from a right one. */
class RoutesAndRolesTest {
  private static final Route ROUTE =
      new Route("POST", "/api/v1/example/{id}", "json", List.of("head", "pr"));

  /** Routes to be found. */
  @Path("/example")
  @Produces("text/html;charset=UTF-8")
  @RolesAllowed("pr")
  static class ExamplePages extends Inherited {
    @GET
    @RolesAllowed({"admin", "staff"})
    public String list() {
      return "";
    }

    @POST
    @Path("{id}/do")
    public String act() {
      return "";
    }
  }

  /** A route that its heirs have. */
  abstract static class Inherited {
    @GET
    @Path("open.json")
    @Produces("application/json")
    @PermitAll
    public String open() {
      return "";
    }

    @GET
    @Path("forgotten")
    public String forgotten() {
      return "";
    }
  }

  /** Says nothing about roles. */
  @Path("/example/shut")
  static class ShutPages {
    @GET
    public String shut() {
      return "";
    }
  }

  @Test
  void routesAreReadFromTheResources() {
    List<String> found =
        Routes.of(java.nio.file.Path.of("target/test-classes")).stream()
            .filter(route -> route.path().startsWith("/example"))
            .map(route -> route.name() + ": " + String.join(" ", route.roles()))
            .toList();

    assertEquals(
        List.of(
            "GET /example html: staff admin",
            "GET /example/forgotten html: nobody",
            "GET /example/open.json json: everybody",
            "GET /example/shut file: nobody",
            "POST /example/{id}/do html: pr"),
        found);
  }

  @Test
  void aWrongAnswerIsToldFromARightOne() {
    Example example = Example.about(() -> Map.of("id", "7")).turnsAway("head").answers(200);

    assertTrue(example.fits(ROUTE, "pr", 200));
    assertFalse(example.fits(ROUTE, "pr", 403));
    assertFalse(example.fits(ROUTE, "pr", 500));
    assertTrue(example.fits(ROUTE, "head", 404));
    assertFalse(example.fits(ROUTE, "head", 200));
    assertTrue(example.fits(ROUTE, "it", 403));
    assertFalse(example.fits(ROUTE, "it", 200));
    assertFalse(example.fits(ROUTE, "it", 404));
  }

  @Test
  void whoeverMayGetsNeitherARefusalOfAccessNorAFault() {
    Example example = Example.plain();

    assertTrue(example.fits(ROUTE, "pr", 422));
    assertFalse(example.fits(ROUTE, "pr", 404));
    assertFalse(example.fits(ROUTE, "pr", 500));
  }

  @Test
  void aStrangerFindsNothing() {
    Example example = Example.plain().turnsAway("head");

    assertTrue(example.hides("pr", 404));
    assertFalse(example.hides("pr", 403));
    assertFalse(example.hides("pr", 200));
    assertTrue(example.hides("head", 403));
  }
}
