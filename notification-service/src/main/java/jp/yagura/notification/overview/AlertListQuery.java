package jp.yagura.notification.overview;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the address of the list asks for, as it was typed. */
public record AlertListQuery(
    @QueryParam("number") @Nullable String number,
    @QueryParam("incident") @Nullable String incident,
    @QueryParam("state") @Nullable String state,
    @QueryParam("recipient") @Nullable String recipient,
    @QueryParam("cursor") @Nullable String cursor) {

  /** What stands in a field of the filter. */
  public String typed(String field) {
    return Objects.requireNonNullElse(
        switch (field) {
          case "number" -> number;
          case "incident" -> incident;
          case "state" -> state;
          default -> recipient;
        },
        "");
  }

  /** Whether anything is left out of the list. */
  public boolean narrowed() {
    return !(typed("number") + typed("incident") + typed("state") + typed("recipient")).isBlank();
  }

  /** The same list from another place on; from the beginning when there is none. */
  public String at(@Nullable String place) {
    UriBuilder uri = UriBuilder.fromPath("/notifications");
    for (String field : new String[] {"number", "incident", "state", "recipient"}) {
      if (!typed(field).isBlank()) {
        uri.queryParam(field, "{" + field + "}").resolveTemplate(field, typed(field));
      }
    }
    return (place == null ? uri : uri.queryParam("cursor", place)).build().toString();
  }
}
