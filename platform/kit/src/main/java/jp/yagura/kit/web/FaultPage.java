package jp.yagura.kit.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.yagura.kit.page.Chrome;
import jp.yagura.kit.refusal.Problems;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Says a {@link Fault}. Whoever asks for it by its address finds nothing there. */
@Path("/{where:(?:en/|api/)?}fault")
class FaultPage {
  private final RoutingContext routing;
  private final Problems problems;
  private final ErrorResponses responses;
  private final Chrome chrome;

  FaultPage(RoutingContext routing, Problems problems, ErrorResponses responses, Chrome chrome) {
    this.routing = routing;
    this.problems = problems;
    this.responses = responses;
    this.chrome = chrome;
  }

  @GET
  @PermitAll
  @Operation(hidden = true)
  public Response show() {
    Fault fault = Fault.of(routing).orElseThrow(() -> Refused.notFound().exception());
    chrome.standsAt(fault.address());
    return Response.fromResponse(responses.of(problems.of(List.of(), fault.status(), fault.code())))
        .header("Connection", "close")
        .build();
  }
}
