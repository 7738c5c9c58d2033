package jp.yagura.kit.web;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.yagura.kit.refusal.Problems;
import jp.yagura.kit.refusal.Refused;
import org.jboss.logging.Logger;

/**
 * Everything else. A lost race is told as such, an unreachable database as "try again"; what
 * remains is our bug, logged here and told to the caller without its insides.
 */
@Provider
class FaultMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(FaultMapper.class);
  private static final Refused UNREADABLE =
      new Refused(Refused.Reason.MALFORMED, "form-unreadable", null, null, List.of(), Map.of());

  private final ErrorResponses responses;
  private final Problems problems;

  FaultMapper(ErrorResponses responses, Problems problems) {
    this.responses = responses;
    this.problems = problems;
  }

  @Override
  public Response toResponse(Throwable error) {
    if (find(error, OptimisticLockException.class)
        || find(error, org.hibernate.StaleStateException.class)) {
      return responses.of(problems.of(List.of(Refused.stale())));
    }
    if (unreachable(error)) {
      LOG.errorf("database unreachable: %s", error);
      return Response.fromResponse(responses.of(problems.of(503)))
          .header("Retry-After", "5")
          .build();
    }
    if (unreadable(error)) {
      return responses.of(problems.of(List.of(UNREADABLE)));
    }
    LOG.error("request failed", error);
    return responses.of(problems.of(500));
  }

  /** A form that is cut off, falsely coded, or has too many fields: its reader says no more. */
  private static boolean unreadable(Throwable error) {
    return Arrays.stream(error.getStackTrace())
        .anyMatch(
            frame ->
                frame
                    .getClassName()
                    .startsWith("org.jboss.resteasy.reactive.server.core.multipart."));
  }

  private static boolean find(Throwable error, Class<?> type) {
    for (Throwable e = error; e != null; e = e.getCause()) {
      if (type.isInstance(e)) {
        return true;
      }
    }
    return false;
  }

  /**
   * SQLState classes 08 (connection) and 57P (shutdown), and a pool that has no connection to give.
   */
  private static boolean unreachable(Throwable error) {
    for (Throwable e = error; e != null; e = e.getCause()) {
      if (e instanceof SQLException sql) {
        String state = sql.getSQLState();
        if (state == null || state.startsWith("08") || state.startsWith("57P")) {
          return true;
        }
      }
    }
    return false;
  }
}
